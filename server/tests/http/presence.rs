//! Without a phone: a signature at the kiosk, a slip with a code, and what it opens where.

use axum::http::StatusCode;

use super::{
    family,
    kiosk::{PHONE, kiosk, next},
    people::code_on,
    staff::{reviewer, waiting},
    support::{Browser, Page, Site},
};

/// Signs, and looks at the slip.
async fn slip(kiosk: &mut Browser, signed: (&str, &str)) -> Page {
    kiosk.get("/visit/slip").await;
    let made = kiosk.post("/visit/slip", &[signed]).await;
    assert_eq!((made.status, made.location()), (StatusCode::SEE_OTHER, "/visit/slip/made"), "{}", made.body);
    kiosk.get("/visit/slip/made").await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_phone_a_family_signs_and_comes_back_with_its_slip() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    next(&mut kiosk, "zh-Hans").await;
    assert_eq!(kiosk.get("/visit/slip").await.location(), "/declare", "nothing is begun yet");
    family::begin(&mut kiosk).await;
    family::fill(&mut kiosk, &[]).await;
    assert!(kiosk.get("/sign-in").await.body.contains("我没有手机"));

    let page = kiosk.get("/visit/slip").await;
    assert!(page.body.contains("在框里签名") && page.body.contains("协助员看着您在纸上签名"), "{}", page.body);
    for strokes in ["", "M1 1", "M1 1L2 2\"/><script>alert(1)</script>", &"M1 1".repeat(9_000)] {
        let page = kiosk.post("/visit/slip", &[("strokes", strokes)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains("请在框里签名，或者勾选") && !page.body.contains("alert(1)"));
    }
    let strokes = "M10 20L11 22L13 25L20 30L40 90M100 10L101 12L800 300";
    let paper = slip(&mut kiosk, ("strokes", strokes)).await;
    assert!(paper.body.contains(strokes) && paper.body.contains("家庭码只在这里显示几分钟"), "{}", paper.body);
    assert!(kiosk.get("/visit/slip/made").await.body.contains(strokes), "shown again while it is printed");
    assert_eq!(paper.header("cache-control"), "no-store");
    let code = code_on(&paper);
    assert!(kiosk.get("/declare").await.body.contains("没有手机，凭社区打印的凭条"));
    let number = family::send(&mut kiosk).await;
    assert!(kiosk.get("/family").await.body.contains(&number));
    assert_eq!(kiosk.post("/visit/end", &[]).await.location(), "/kiosk");

    // At home the code opens nothing, and no page asks for it.
    let mut home = site.browser();
    assert_eq!(home.get("/visit/come-back").await.location(), "/");
    assert_eq!(home.post("/visit/come-back", &[("code", &code)]).await.status, StatusCode::FORBIDDEN);

    next(&mut kiosk, "zh-Hans").await;
    for typed in ["", "22222-22222", "<b>7KM4R</b>"] {
        let page = kiosk.post("/visit/come-back", &[("code", typed)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
    }
    let back = kiosk.post("/visit/come-back", &[("code", &code.to_lowercase().replace('-', " "))]).await;
    assert_eq!((back.status, back.location()), (StatusCode::SEE_OTHER, "/family"));
    assert!(kiosk.get("/family").await.body.contains(&number));
    assert!(kiosk.get("/family").await.body.contains("您用社区服务中心打印的凭条登录"));
    let own = kiosk.get("/family/access-log?side=own").await;
    assert!(own.body.contains("用凭条上的家庭码打开了家庭页面"), "{}", own.body);

    // Another slip: the one before is void.
    let page = kiosk.get("/family/phone").await;
    assert!(page.body.contains("打印一张新的凭条") && page.body.contains("现在有手机了？"), "{}", page.body);
    let second = code_on(&slip(&mut kiosk, ("paper", "yes")).await);
    assert_ne!(second, code);
    next(&mut kiosk, "zh-Hans").await;
    let old = kiosk.post("/visit/come-back", &[("code", &code)]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(kiosk.post("/visit/come-back", &[("code", &second)]).await.location(), "/family");

    // A copy of her data: no file, no phone to fetch it with at home, but paper.
    let mine = kiosk.get("/family/privacy").await;
    assert!(mine.body.contains("您凭凭条登录，没有手机可以下载") && mine.body.contains("打印一份"), "{}", mine.body);
    assert_eq!(kiosk.post("/family/privacy/copy", &[("form", "html")]).await.status, StatusCode::FORBIDDEN);
    let paper = kiosk.get("/family/privacy/copy/print").await;
    assert_eq!(paper.status, StatusCode::OK);
    for said in ["李梅", "李小明", &*number, strokes, "data-print hidden"] {
        assert!(paper.body.contains(said), "{said} {}", paper.body);
    }
    for masked in ["E12345678", "U123456781"] {
        assert!(!paper.body.contains(masked), "{masked}");
    }
    let own = kiosk.get("/family/access-log?side=own").await;
    assert!(own.body.contains("取了一份我们保存的信息") && own.body.contains("打印在纸上"), "{}", own.body);

    next(&mut kiosk, "zh-Hans").await;
    family::sign_in(&site, &mut kiosk, PHONE).await;
    let mine = kiosk.get("/family/privacy").await;
    assert!(
        mine.body.contains("用您的手机号登录，在“我的信息”里下载") && mine.body.contains("打印一份"),
        "{}",
        mine.body
    );
    let mut home = site.browser();
    home.network = 8;
    family::sign_in(&site, &mut home, "13900139000").await;
    assert_eq!(home.get("/family/privacy/copy/print").await.status, StatusCode::FORBIDDEN);

    // The reviewer sees that nobody has a phone, and what was signed.
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let review = mei.get(&case).await;
    assert!(
        review.body.contains("当面确认（没有手机）") && review.body.contains("在打印的凭条上签名"),
        "{}",
        review.body
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_takes_the_place_of_the_slip() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    next(&mut kiosk, "zh-Hans").await;
    family::begin(&mut kiosk).await;
    let code = code_on(&slip(&mut kiosk, ("paper", "yes")).await);
    let sent = kiosk.post("/family/phone", &[("phone", PHONE)]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/family/phone/codes"), "{}", sent.body);
    let page = kiosk.get("/family/phone/codes").await;
    assert!(page.body.contains("填验证码") && !page.body.contains(r#"name="old""#), "{}", page.body);
    let empty = kiosk.post("/family/phone/codes", &[("new", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let typed = site.code_sent_to(PHONE).await;
    let done = kiosk.post("/family/phone/codes", &[("new", &typed)]).await;
    assert_eq!(done.location(), "/family?renumbered=yes", "{}", done.body);
    kiosk.get("/visit/slip").await;
    assert_eq!(kiosk.post("/visit/slip", &[("paper", "yes")]).await.location(), "/family", "it has a phone now");
    next(&mut kiosk, "zh-Hans").await;
    let old = kiosk.post("/visit/come-back", &[("code", &code)]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
}

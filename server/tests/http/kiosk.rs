//! A kiosk over HTTP: enrolled, served at, one family after the other, and nothing of one for the next.

use axum::http::StatusCode;
use casework::{Actor, Area, Role};

use super::{
    family,
    support::{Browser, Page, Site, one_time_code},
};

pub const PHONE: &str = "13800138000";
const CENTRE: &str = "440304004022";

/// Pages that show something of a family, and the site's own.
const PAGES: [&str; 6] = ["/visit", "/family", "/declare", "/declare/name", "/family/access-log", "/"];

pub async fn next(browser: &mut Browser, lang: &str) -> Page {
    browser.get("/kiosk").await;
    let begun = browser.post("/kiosk/next", &[("lang", lang)]).await;
    assert_eq!((begun.status, begun.location()), (StatusCode::SEE_OTHER, "/visit"), "{}", begun.body);
    browser.get("/visit").await
}

pub async fn kiosk(site: &Site) -> Browser {
    site.colleague("wang", Role::CentreHelper, CENTRE).await
}

fn clears(page: &Page) -> bool {
    page.header("clear-site-data") == r#""cache", "storage""#
}

#[tokio::test]
async fn a_device_is_enrolled_by_its_code_once_and_taken_back() {
    let site = Site::open().await;
    let mut admin = site.colleague("guan", Role::Administrator, "4403").await;
    admin.get("/staff/kiosks").await;
    let missing = admin.post("/staff/kiosks", &[("do", "add"), ("name", " "), ("community", "440304004")]).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.body.contains("请写明设备放在哪里") && missing.body.contains("请选择设备所在的社区"));
    let added = admin.post("/staff/kiosks", &[("do", "add"), ("name", "2 号柜台"), ("community", CENTRE)]).await;
    let code = super::people::code_on(&added);
    assert!(!admin.get("/staff/kiosks").await.body.contains(&code), "shown once");

    let mut device = site.browser();
    assert!(device.get("/kiosk").await.body.contains("这台设备不是自助机"));
    let wrong = device.post("/kiosk/enrol", &[("code", "2222-2222")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let enrolled = device.post("/kiosk/enrol", &[("code", &code.to_lowercase())]).await;
    assert_eq!((enrolled.status, enrolled.location()), (StatusCode::SEE_OTHER, "/kiosk"));
    assert!(clears(&enrolled));
    assert!(device.get("/kiosk").await.body.contains("欢迎您"));
    let again = site.browser().post("/kiosk/enrol", &[("code", &code)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "a code works once");
    for path in PAGES {
        assert_eq!(device.get(path).await.location(), "/kiosk", "nobody's visit: {path}");
    }

    let list = admin.get("/staff/kiosks").await;
    let (id, revision) = (list.field("id"), list.field("revision"));
    let back = admin.post("/staff/kiosks", &[("do", "revoke"), ("id", &id), ("revision", &revision)]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    let told = device.get("/kiosk").await;
    assert_eq!(told.status, StatusCode::FORBIDDEN);
    assert!(told.body.contains("这台设备不再是自助机"));
    for path in PAGES.into_iter().chain(["/staff/sign-in"]) {
        assert_eq!(device.get(path).await.location(), "/kiosk", "{path}");
    }
}

#[tokio::test]
async fn codes_of_devices_are_not_guessed() {
    let site = Site::open().await;
    let mut guesser = site.browser();
    for _ in 0..20 {
        assert_eq!(
            guesser.post("/kiosk/enrol", &[("code", "2222-2222")]).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
    let made = site.portal.casework.add_kiosk(&Actor::System, "1", CENTRE).await.unwrap();
    let right = guesser.post("/kiosk/enrol", &[("code", &made.code.to_string())]).await;
    assert_eq!(right.status, StatusCode::TOO_MANY_REQUESTS);
    guesser.network = 77;
    assert_eq!(guesser.post("/kiosk/enrol", &[("code", &made.code.to_string())]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_helper_signs_in_at_the_kiosk_of_the_centre_and_nowhere_else() {
    let site = Site::open().await;
    let casework = &site.portal.casework;
    let enter = async |browser: &mut Browser, name: &str, role, area: &str| {
        let area = Area::parse(area).unwrap();
        let staff = casework.add_staff(&Actor::System, name, role, area, None).await.unwrap();
        browser.get("/staff/sign-in").await;
        let code = one_time_code(&staff.totp_secret);
        browser.post("/staff/sign-in", &[("username", name), ("password", &staff.password), ("code", &code)]).await
    };
    let mut own = site.browser();
    let page = enter(&mut own, "wang", Role::CentreHelper, CENTRE).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.body.contains("只能在设置好的自助机上登录"), "{}", page.body);

    let mut device = site.browser();
    site.enrol(&mut device).await;
    let page = enter(&mut device, "lian", Role::CentreHelper, "440304002").await;
    assert!(page.body.contains("这台自助机属于别的社区服务中心"), "{}", page.body);
    let page = enter(&mut device, "mei", Role::StreetReviewer, family::STREET).await;
    assert!(page.body.contains("只供社区服务中心协助员登录"), "{}", page.body);
    let page = enter(&mut device, "zhao", Role::CentreHelper, CENTRE).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/kiosk"));
    assert!(!device.cookies.contains_key("__Host-tongxing"));
    for path in ["/staff", "/staff/declarations", "/staff/children", "/staff/office"] {
        assert_eq!(device.get(path).await.location(), "/kiosk", "no search of the registry: {path}");
    }
    let desk = device.get("/kiosk").await;
    assert!(desk.body.contains("zhao") && desk.body.contains("办理"), "{}", desk.body);
    // The cookie of the desk opens nothing from another place.
    let mut thief = site.browser();
    thief.cookies.insert("__Host-helper".into(), device.cookies["__Host-helper"].clone());
    thief.cookies.insert("__Host-tongxing".into(), device.cookies["__Host-helper"].clone());
    assert!(!thief.get("/kiosk").await.body.contains("zhao"));
}

#[tokio::test]
async fn a_family_declares_with_a_helper_beside_and_reads_so_in_its_log() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    let page = next(&mut kiosk, "en").await;
    assert!(page.body.contains("wang of") && page.body.contains("is helping you"), "{}", page.body);
    assert!(page.body.contains(r#"<html lang="en""#) && page.body.contains("What would you like to do?"));
    kiosk.post("/language", &[("lang", "zh-Hans"), ("back", "/visit")]).await;
    family::begin(&mut kiosk).await;
    family::fill(&mut kiosk, &[]).await;
    family::sign_in(&site, &mut kiosk, PHONE).await;
    for path in ["/visit", "/family", "/declare", "/declare/name", "/declare/check", "/sign-in"] {
        let page = kiosk.get(path).await;
        assert!(page.body.contains("正在协助您") && page.body.contains("结束并清空屏幕"), "{path}");
        assert!(
            page.body.contains(r#"data-wipe="90""#)
                && page.body.contains(r#"http-equiv="refresh" content="93; url=/visit/taken""#)
        );
        assert!(!page.body.contains("data-worker") && !page.body.contains("keep-"), "nothing is kept: {path}");
        assert!(
            !page.body.contains(r#"autocomplete="tel""#) && !page.body.contains(r#"autocomplete="name""#),
            "{path}"
        );
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
    }
    family::send(&mut kiosk).await;
    let office = kiosk.get("/family/access-log").await;
    assert!(office.body.contains("在社区的自助机旁协助了您"), "{}", office.body);
    let own = kiosk.get("/family/access-log?side=own").await;
    assert!(own.body.contains("有协助员陪同"), "{}", own.body);

    // What the kiosk's cookie opens, it opens at the kiosk only.
    let mut thief = site.browser();
    thief.cookies.insert("__Host-tongxing".into(), kiosk.cookies["__Host-tongxing"].clone());
    assert!(thief.get("/family").await.location().starts_with("/sign-in"));
}

#[tokio::test]
async fn whatever_ends_a_visit_the_next_family_finds_nothing() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    for (way, fields) in
        [("/visit/end", &[][..]), ("/visit/end", &[("why", "walked_away")]), ("/exit", &[]), ("/sign-out", &[])]
    {
        next(&mut kiosk, "zh-Hans").await;
        family::begin(&mut kiosk).await;
        family::say(&mut kiosk, "name", &[("guardian.name".into(), "陆春梅".into())], &[]).await;
        assert!(kiosk.get("/declare/name").await.body.contains("陆春梅"));
        let old = kiosk.cookies["__Host-tongxing"].clone();
        let ended = kiosk.post(way, fields).await;
        assert_eq!((ended.status, ended.location()), (StatusCode::SEE_OTHER, "/kiosk"), "{way}");
        assert!(clears(&ended), "{way}");
        assert_eq!(kiosk.cookies.keys().collect::<Vec<_>>(), ["__Host-helper", "__Host-kiosk"], "{way}");
        for path in PAGES {
            let page = kiosk.get(path).await;
            assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/kiosk"), "{way} {path}");
            assert!(!page.body.contains("陆春梅"));
        }
        // Nor with the cookie it had.
        kiosk.cookies.insert("__Host-tongxing".into(), old);
        assert_eq!(kiosk.get("/declare/name").await.location(), "/kiosk", "{way}");
        assert_eq!(kiosk.post("/visit/here", &[]).await.status, StatusCode::GONE, "{way}");
        next(&mut kiosk, "zh-Hans").await;
        assert!(!kiosk.get("/declare").await.body.contains("陆春梅"), "{way}");
    }
}

#[tokio::test]
async fn the_next_family_ends_the_one_before_and_so_does_the_helper_who_leaves() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    next(&mut kiosk, "zh-Hans").await;
    family::sign_in(&site, &mut kiosk, PHONE).await;
    let first = kiosk.cookies["__Host-tongxing"].clone();
    assert!(kiosk.get("/kiosk").await.body.contains("还有一个家庭在这块屏幕前"));
    next(&mut kiosk, "en").await;
    let second = std::mem::replace(kiosk.cookies.get_mut("__Host-tongxing").unwrap(), first);
    assert_eq!(kiosk.get("/family").await.location(), "/kiosk");
    kiosk.cookies.insert("__Host-tongxing".into(), second);
    assert_eq!(kiosk.get("/visit").await.status, StatusCode::OK);
    assert_eq!(kiosk.post("/visit/here", &[]).await.status, StatusCode::NO_CONTENT);

    kiosk.get("/kiosk").await;
    let kept = kiosk.cookies["__Host-tongxing"].clone();
    assert_eq!(kiosk.post("/staff/sign-out", &[]).await.location(), "/kiosk");
    kiosk.cookies.insert("__Host-tongxing".into(), kept);
    assert_eq!(kiosk.get("/visit").await.location(), "/kiosk", "nobody sits beside");
}

#[tokio::test]
async fn each_page_a_helper_saw_is_told_to_the_family_once_a_visit() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    next(&mut kiosk, "zh-Hans").await;
    // Somebody else's page is not seen, and nobody's page belongs to nobody.
    for path in ["/family", "/services/3", "/report"] {
        kiosk.get(path).await;
    }
    family::sign_in(&site, &mut kiosk, PHONE).await;
    for path in [
        "/family",
        "/family/requests",
        "/family/notices",
        "/family",
        "/family/privacy",
        "/family/children/1",
        "/family/declarations/2222-2222-2222",
        "/family/access-log",
        "/services/3",
    ] {
        kiosk.get(path).await;
    }
    let log = kiosk.get("/family/access-log").await.body;
    let lines = |log: &str, page: &str| log.matches(&format!("屏幕上的页面：{page}<")).count();
    for page in ["我的家庭", "求助", "通知", "我的信息", "谁看过我家的信息"] {
        assert_eq!(lines(&log, page), 1, "{page} {log}");
    }
    for nothing in ["一个孩子的服务", "交过的一次申报"] {
        assert_eq!(lines(&log, nothing), 0, "there was none: {nothing}");
    }
    assert_eq!(log.matches("屏幕上的页面").count(), 5, "{log}");
    assert!(log.contains("福华社区的社区服务中心协助员</strong>"), "{log}");

    // Another visit is told anew; at home nobody sits beside.
    next(&mut kiosk, "zh-Hans").await;
    family::sign_in(&site, &mut kiosk, PHONE).await;
    kiosk.get("/family").await;
    let mut home = site.browser();
    family::sign_in(&site, &mut home, PHONE).await;
    home.get("/family").await;
    let log = home.get("/family/access-log").await.body;
    assert_eq!(lines(&log, "我的家庭"), 2, "{log}");
    assert_eq!(log.matches("屏幕上的页面").count(), 6, "{log}");
    let copy = home.post("/family/privacy/copy", &[("form", "html")]).await;
    assert!(copy.body.contains("屏幕上的页面：通知"), "{}", copy.body);
}

#[tokio::test]
async fn what_a_family_answered_is_not_sent_once_more_by_the_next() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    next(&mut kiosk, "zh-Hans").await;
    let page = kiosk.get("/check").await;
    assert!(page.body.contains(r#"id="quick-check" autocomplete="off""#), "{}", page.body);
    let sent = [("see", "results"), ("child.1", ""), ("child.1.birth_date.year", "2017")];
    let results = kiosk.post("/check", &sent).await;
    assert!(
        results.status == StatusCode::UNPROCESSABLE_ENTITY && results.body.contains(r#"value="2017""#),
        "{}",
        results.body
    );
    // The browser asks the next family whether to send it again, and it says yes: with the token of the one before.
    next(&mut kiosk, "zh-Hans").await;
    kiosk.token = page.field("csrf");
    for (path, sent, typed) in [("/check", &sent[..], "2017\""), ("/sign-in", &[("phone", "1380013")], "1380013")] {
        kiosk.token = page.field("csrf");
        let again = kiosk.post(path, sent).await;
        assert!(again.status == StatusCode::FORBIDDEN && !again.body.contains(typed), "{path} {}", again.body);
    }
    for path in ["/contact", "/leaflets"] {
        let page = kiosk.get(path).await.body;
        let forms = page.split("<form method=\"get\"").skip(1);
        assert!(forms.clone().count() > 0, "{path}");
        assert!(forms.clone().all(|it| it.split('>').next().unwrap().contains(r#"autocomplete="off""#)), "{path}");
    }
}

/// The value of a hidden number in the form of this path; none where there is no such form.
fn number_in<'a>(page: &'a Page, form: &str) -> Option<&'a str> {
    let form = page.body.split(&format!(r#"action="{form}""#)).nth(1)?.split("</form>").next()?;
    form.split(r#"name="number" value=""#).nth(1)?.split('"').next()
}

#[tokio::test]
async fn who_waits_has_a_number_and_is_called_in_turn() {
    let site = Site::open().await;
    let mut kiosk = kiosk(&site).await;
    let desk = kiosk.get("/kiosk").await;
    assert_eq!((number_in(&desk, "/kiosk/next"), number_in(&desk, "/kiosk/absent")), (None, None), "nobody waits");
    let fresh = number_in(&desk, "/kiosk/number").unwrap().to_owned();
    for _ in 0..2 {
        let given = kiosk.post("/kiosk/number", &[("number", &fresh)]).await;
        let paper = format!("/kiosk/number/{fresh}");
        assert_eq!((given.status, given.location()), (StatusCode::SEE_OTHER, &*paper), "{}", given.body);
    }
    let paper = kiosk.get(&format!("/kiosk/number/{fresh}")).await;
    assert!(paper.body.contains("1 号") && paper.body.contains("下一个就是您"), "{}", paper.body);
    assert!(paper.body.contains("data-print hidden"), "without scripts the browser's own way of printing");
    let second = number_in(&kiosk.get("/kiosk").await, "/kiosk/number").unwrap().to_owned();
    kiosk.post("/kiosk/number", &[("number", &second)]).await;
    assert!(kiosk.get(&format!("/kiosk/number/{second}")).await.body.contains("您前面还有 1 家"));

    let desk = kiosk.get("/kiosk").await;
    assert!(desk.body.contains("下一个是 1 号") && desk.body.contains("取号等候"), "{}", desk.body);
    assert_eq!(number_in(&desk, "/kiosk/absent"), Some(&*fresh));
    let skipped = kiosk.post("/kiosk/absent", &[("number", &fresh)]).await;
    assert_eq!((skipped.status, skipped.location()), (StatusCode::SEE_OTHER, "/kiosk"));
    let desk = kiosk.get("/kiosk").await;
    assert_eq!(number_in(&desk, "/kiosk/next"), Some(&*second));

    // A family that was here just now goes on: nobody is called.
    let begun = kiosk.post("/kiosk/next", &[("lang", "en"), ("number", &second), ("without", "yes")]).await;
    assert_eq!(begun.location(), "/visit");
    assert!(kiosk.get("/kiosk").await.body.contains("Number 2 is next"));
    let begun = kiosk.post("/kiosk/next", &[("lang", "en"), ("number", &second)]).await;
    assert_eq!((begun.status, begun.location()), (StatusCode::SEE_OTHER, "/visit?number=2"));
    assert!(kiosk.get("/visit?number=2").await.body.contains("Number 2"));
    assert!(!kiosk.get("/visit?number=%3Cb%3E").await.body.contains("Number"), "a number or nothing");

    // Another device of the centre still shows it.
    let mut other = site.colleague("lian", Role::CentreHelper, CENTRE).await;
    other.get("/kiosk").await;
    let late = other.post("/kiosk/next", &[("lang", "en"), ("number", &second)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("另一块屏幕先叫了"), "{}", late.body);
    assert_eq!(other.get("/visit").await.location(), "/kiosk", "nobody's visit begins");

    for wrong in ["", "x", "../1"] {
        let refused = other.post("/kiosk/number", &[("number", wrong)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    assert_eq!(other.get("/kiosk/number/x").await.status, StatusCode::NOT_FOUND);
}

//! A hukou in 海丰县: the office decides over HTTP what it counts as, and the family reads it where its services are.

use axum::http::StatusCode;

use super::{
    family::{self, declared},
    staff::{links, messages, press, reviewer, take, waiting},
    support::{Page, Site},
};

const PHONE: &str = "13800138001";
const HAIFENG: &[(&str, &str)] = &[("child.1.hukou_province", "440000"), ("child.1.hukou_county", "441521")];

fn says(page: &Page, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words} is not in {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_decides_and_the_family_reads_it() {
    let site = Site::open().await;
    let (mut parent, number) = declared(&site, PHONE, HAIFENG).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let ask = format!("{case}/children/1/hukou");
    let page = mei.get(&case).await;
    says(&page, &["户口在海丰县", "按规则先算外地户口"]);
    assert!(!page.body.contains(&ask), "nobody has taken it");
    let page = take(&mut mei, &case).await;
    says(&page, &[&ask, "认定户口"]);
    assert!(!page.body.contains("children/2/hukou"), "the second child's code tells");

    let form = mei.get(&ask).await;
    says(&form, &["这个户口算不算深圳户口", "李小明", "算深圳户口", "算外地户口"]);
    let revision = form.field("revision");
    let blank = mei.post(&ask, &[("revision", &revision), ("reason", " ")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&blank, &["<title>错误：", "两项里选一项", "写下依据"]);
    let typed = [("revision", "0"), ("counts", "shenzhen"), ("reason", "户口本是鹅埠镇 <b>")];
    let old = mei.post(&ask, &typed).await;
    assert_eq!(old.status, StatusCode::CONFLICT);
    says(&old, &["这份申报已经变了，还没有保存", "户口本是鹅埠镇 &lt;b&gt;"]);
    let typed = [("revision", revision.as_str()), ("counts", "shenzhen"), ("reason", "户口本是鹅埠镇 <b>")];
    let done = mei.post(&ask, &typed).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, case.as_str()));
    let twice = mei.post(&ask, &typed).await;
    assert_eq!(twice.status, StatusCode::CONFLICT, "a second press changes nothing");

    let page = mei.get(&case).await;
    says(&page, &["算深圳户口", "户口本是鹅埠镇 &lt;b&gt;", "mei，", "重新认定户口", "认定户口按哪里算"]);
    let lines = ["街道办认定：李小明的户口算深圳户口", "户口本是鹅埠镇 &lt;b&gt;", "觉得不对？联系街道办"];
    says(&parent.get("/family/children/1").await, &lines);
    says(&parent.get(&format!("/family/declarations/{number}")).await, &lines);
    assert!(!parent.get("/family/children/2").await.body.contains("街道办认定"));
    says(&parent.get("/family/notices").await, &["街道认定了孩子的户口按哪里算"]);
    says(&parent.get("/family/access-log").await, &["认定了孩子的户口按哪里算"]);
    assert_eq!(messages(&site, "hukou_counted").await, 1);
    let mut slip = async |child: &str| parent.get(&format!("/family/children/{child}/print")).await.body;
    assert!(!slip("1").await.contains("卫生健康服务") && slip("2").await.contains("卫生健康服务"));

    let page = mei.get(&case).await;
    assert_eq!(press(&mut mei, &case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);
    let ledger = links(&mei.get("/staff/children").await, "/staff/children");
    let mut shown = 0;
    for record in ledger {
        let page = mei.get(&record).await;
        if page.body.contains("户口在海丰县") {
            shown += 1;
            says(&page, &["李小明", "算深圳户口", "户口本是鹅埠镇 &lt;b&gt;", &ask]);
        }
    }
    assert_eq!(shown, 1);
}

#[tokio::test]
async fn where_the_code_tells_there_is_no_question() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    assert!(!page.body.contains("海丰县"));
    for child in ["1", "3", "x"] {
        let ask = format!("{case}/children/{child}/hukou");
        assert_eq!(mei.get(&ask).await.status, StatusCode::NOT_FOUND);
        let typed = [("revision", page.field("revision")), ("counts", "shenzhen".into()), ("reason", "a".into())];
        let typed: Vec<_> = typed.iter().map(|(name, text)| (*name, text.as_str())).collect();
        assert_eq!(mei.post(&ask, &typed).await.status, StatusCode::NOT_FOUND);
    }
}

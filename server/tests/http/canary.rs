//! Unmistakable personal data goes through a whole story, over HTTP and with the jobs that run beside it; then
//! everything the program wrote is searched for it: the log at its loudest, every address visited or led to, the files
//! of the database, the outbox, the checkpoints, the list of the erased.
//!
//! A slice that keeps something new adds a row to [`CANARIES`] and the step that plants it to the story.

use std::{
    fs,
    path::{Path, PathBuf},
};

use axum::http::StatusCode;
use casework::Role;
use server::jobs::{Job as _, chain::Keeper, outbox::Postman};

use super::{
    ear::Ear,
    family::{self, STREET, follow},
    staff::{links, press, reviewer, take, waiting},
    support::{Browser, Site},
};

const PHONE: &str = "13912345067";
const QUESTION: &str = "金丝雀提问为什么看我家";
const ANSWER: &str = "金丝雀回答因为要审核";
const REMARK: &str = "金丝雀批语请写清门牌";
const NOTE: &str = "金丝雀备注电话没人接";

/// What must be found nowhere: field of the journey, or what it is, and the text.
const CANARIES: &[(&str, &str)] = &[
    ("guardian.name", "欧阳金丝雀"),
    ("guardian.document_number", "ECANARY7391"),
    ("home.address", "金丝雀路七三九一号"),
    ("contact.note", "金丝雀口信夜里打"),
    ("child.1.name", "欧阳小金丝雀"),
    ("child.1.document_number", "K739173917"),
    ("child.1.school", "金丝雀第七三九一小学"),
    ("child.2.name", "欧阳二金丝雀"),
    ("phone", "13912345067"),
    ("phone with its country", "+8613912345067"),
    ("question", QUESTION),
    ("answer", ANSWER),
    ("remark", REMARK),
    ("note", NOTE),
];

/// Only the line to the phone itself may hold it.
const IN_MESSAGES: &[&str] = &["phone", "phone with its country"];

/// The spellings in which a text could lie somewhere: as it is, in an address, in JSON, in a page.
fn spellings(text: &str) -> Vec<Vec<u8>> {
    let address: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
    let json: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let entities: String = text.chars().map(|c| format!("&#{};", u32::from(c))).collect();
    let debug = format!("{:?}", text.as_bytes());
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut all: Vec<Vec<u8>> = [address.to_lowercase(), json, entities, debug, hex].map(String::into_bytes).to_vec();
    all.extend([text.as_bytes().to_vec(), address.into_bytes()]);
    all
}

fn holds(bytes: &[u8], text: &str) -> bool {
    spellings(text).iter().any(|wanted| bytes.windows(wanted.len()).any(|window| window == wanted.as_slice()))
}

/// None of the canaries is in these bytes, but those that may be.
fn silent(whose: &str, bytes: &[u8], may: &[&str]) {
    for (what, text) in CANARIES.iter().filter(|(what, _)| !may.contains(what)) {
        assert!(!holds(bytes, text), "{whose} holds {what}: {text}");
    }
}

/// The jobs of a running program, once.
async fn jobs(site: &Site) {
    let folder = &site.portal.folder;
    let messenger = server::messenger::file::FileSink::open(folder.outbox()).unwrap();
    Postman { casework: site.portal.casework.clone(), messenger }.round().await.unwrap();
    Keeper::open(site.portal.registry.clone(), folder.checkpoints()).unwrap().seal().await.unwrap();
}

#[tokio::test]
async fn personal_data_is_in_no_log_no_address_and_no_file() {
    let ear = Ear::open();
    let site = Site::open().await;
    let told: Vec<(&str, &str)> = CANARIES.iter().copied().filter(|(field, _)| field.contains('.')).collect();

    // Declared, looked at, returned, corrected, approved.
    let (mut parent, _) = family::declared(&site, PHONE, &told).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    assert!(page.body.contains("欧阳小金丝雀"), "the story tells it");
    let typed = [("note", NOTE), ("tick.home.address", "yes"), ("remark.home.address", REMARK)];
    let returned = press(&mut mei, &case, &page, "return", &typed).await;
    assert_eq!(returned.status, StatusCode::SEE_OTHER, "{}", returned.body);
    jobs(&site).await;
    let number = links(&parent.get("/family").await, "/family/declarations")[0].clone();
    let begun = parent.post(&format!("{number}/correct"), &[]).await;
    follow(&mut parent, begun).await;
    family::send(&mut parent).await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let approved = press(&mut mei, &case, &page, "approve", &[("note", NOTE)]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "{}", approved.body);
    for text in ["金丝雀", "K739173917", PHONE] {
        let found = mei.post("/staff/children", &[("text", text)]).await;
        follow(&mut mei, found).await;
    }
    let children = links(&mei.get("/staff/children").await, "/staff/children");
    mei.get(&children[0]).await;

    // Who looked, a question about it, a copy of everything.
    let mut auditor = site.colleague("shen", Role::Auditor, "4403").await;
    ask(&mut parent, &mut auditor).await;
    for form in ["html", "json"] {
        parent.get("/family/privacy").await;
        let copy = parent.post("/family/privacy/copy", &[("form", form)]).await;
        assert!(copy.body.contains("欧阳小金丝雀") && copy.body.contains(ANSWER), "{form}");
    }
    // Wrong and hostile requests are logged too.
    parent.post("/family/access-log/ask", &[("key", "short"), ("text", QUESTION)]).await;
    parent.post("/declare/name", &[("guardian.name", "欧阳金丝雀"), ("guardian.relation", "nonsense")]).await;
    site.browser().post("/sign-in", &[("phone", PHONE)]).await;

    // Consent taken back, erasure asked for.
    parent.get("/family/privacy/consent/health").await;
    parent.post("/family/privacy/consent/health", &[]).await;
    parent.get("/family/privacy/erase").await;
    let asked = parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
    assert_eq!(asked.location(), "/family/privacy?done=asked");
    jobs(&site).await;
    search(&site, &ear, &[&parent, &mei, &auditor]);

    // Erased.
    let mut lan = site.colleague("lan", Role::ChildSupervisor, STREET).await;
    let request =
        links(&lan.get("/staff/erasures").await, "/staff/erasures").into_iter().next_back().expect("a request waits");
    let revision = lan.get(&request).await.field("revision");
    let done = lan.post(&request, &[("revision", &revision), ("do", "erase"), ("confirmed", "yes")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert_eq!(parent.get("/family").await.status, StatusCode::SEE_OTHER, "nobody is signed in any more");
    jobs(&site).await;
    search(&site, &ear, &[&parent, &mei, &auditor, &lan]);
}

async fn ask(parent: &mut Browser, auditor: &mut Browser) {
    let about = links(&parent.get("/family/access-log").await, "/family/access-log");
    let form = parent.get(&about[0]).await;
    let (key, entry) = (form.field("key"), form.field("entry"));
    let sent = parent.post("/family/access-log/ask", &[("key", &key), ("entry", &entry), ("text", QUESTION)]).await;
    follow(parent, sent).await;
    let question = links(&auditor.get("/staff/questions").await, "/staff/questions")[0].clone();
    let page = auditor.get(&question).await;
    assert!(page.body.contains(QUESTION) && !page.body.contains("欧阳"), "the auditor sees no case");
    let answered = auditor.post(&question, &[("revision", &page.field("revision")), ("answer", ANSWER)]).await;
    follow(auditor, answered).await;
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

fn search(site: &Site, ear: &Ear, browsers: &[&Browser]) {
    let heard = ear.heard();
    let lines = String::from_utf8_lossy(&heard).matches("answered").count();
    assert!(lines > 50, "the log was listened to: {lines} requests");
    silent("the log", &heard, &[]);
    for browser in browsers {
        silent("an address", browser.visited.join("\n").as_bytes(), &[]);
    }
    let folder = &site.portal.folder;
    for file in files_below(folder.path()) {
        let may = if file == folder.outbox() { IN_MESSAGES } else { &[] };
        silent(&file.display().to_string(), &fs::read(&file).unwrap(), may);
    }
    let outbox = fs::read_to_string(folder.outbox()).unwrap();
    for line in outbox.lines() {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        silent("a message", message["text"].as_str().unwrap().as_bytes(), &[]);
    }
}

#[test]
fn a_canary_that_sings_is_heard() {
    for text in ["欧阳金丝雀", "K739173917"] {
        let address: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        for said in [format!("name={text}"), format!("/x?q={address}"), serde_json::to_string(text).unwrap()] {
            assert!(holds(said.as_bytes(), text), "{said}");
        }
        assert!(!holds("欧阳 K73917".as_bytes(), text));
    }
}

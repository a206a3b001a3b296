//! Who may ask for what, cell by cell over HTTP: every page and every form of the site has a row. A new one without a row
//! fails a test here; what casework decides is in `app/casework/tests/policy.rs`.

use std::{collections::BTreeSet, fs, path::Path};

use app::{routes, site};
use axum::http::StatusCode;
use casework::{Area, Role};

use super::{
    family, people,
    support::{Browser, Page, Site},
};

/// `x` may, `.` may not: is asked to sign in, or refused. The columns: visitor, drafting, guardian, a
/// guardian's helper; director, reviewer,
/// supervisor, helper, department, district, city, auditor, administrator.
const EVERYBODY: &str = "xxxx xxxxxxxxx";
/// A centre's helper sits at a kiosk, which shows the public's and a family's pages only while a family is there.
const ANYBODY: &str = "xxxx xxx.xxxxx";
const FAMILY: &str = "..x. .........";
/// A visitor is led to the beginning.
const OWN: &str = "xxx. .........";
/// Has something to go on with elsewhere.
const OWN_SESSION: &str = ".xx. .........";
const TAKES_OVER: &str = OWN;
/// A helper too.
const FILLS_IN: &str = "xxxx .........";
const READERS: &str = ".... xxx..xx..";
/// A department's officers see requests referred to it.
const REQUESTS: &str = ".... xxx.xxx..";
const DECIDERS: &str = ".... .xx......";
/// About one child of two families: also who sees two streets.
const BOTH_STREETS: &str = ".... .xx..xx..";
const OFFICERS: &str = ".... .....xx..";
const STAFF: &str = ".... xxx.xxxxx";
const CENTRE: &str = ".... ...x.....";
/// In a family's visit at a kiosk only: see `kiosk.rs`.
const NOBODY: &str = ".... .........";
const AUDITOR: &str = ".... .......x.";
const ERASURES: &str = ".... ..x..xx..";
const SUPERVISOR: &str = ".... ..x......";
const ADMINISTRATOR: &str = ".... ........x";
/// Look after children in danger; those who decide about it.
const PROTECTORS: &str = ".... x.x..xx..";
const FILERS: &str = ".... x.x......";

/// Pages: pattern, an address of it, who may.
const PAGES: &[(&str, &str, &str)] = &[
    (routes::START, "/", ANYBODY),
    (routes::SERVICES, "/services", ANYBODY),
    (routes::SERVICE, "/services/3", ANYBODY),
    (routes::CHECK, "/check", ANYBODY),
    (routes::CONTACT, "/contact", ANYBODY),
    (routes::PRIVACY, "/privacy", ANYBODY),
    (routes::ACCESSIBILITY, "/accessibility", ANYBODY),
    (routes::LEAVING, "/leaving", ANYBODY),
    (routes::OFFLINE, "/offline", ANYBODY),
    (routes::OFFLINE_FORM, "/offline/form/name", ANYBODY),
    (routes::EMBED_CHECK, "/embed/check", ANYBODY),
    (routes::LEAFLETS, "/leaflets", ANYBODY),
    (routes::LEAFLET_ALL, "/leaflets/all", ANYBODY),
    (routes::LEAFLET_STREET, "/leaflets/street?street=440304004", ANYBODY),
    (routes::LEAFLET_PILLAR, "/leaflets/pillar/2", ANYBODY),
    (routes::LEAFLET, "/leaflets/3", ANYBODY),
    (routes::SHORT, "/s/440304004", ANYBODY),
    (routes::REPORT, "/report", ANYBODY),
    (routes::REPORT_FORM, "/report/00000000000000000000000000000000", ANYBODY),
    (routes::REPORT_ADD, "/report/add", ANYBODY),
    (routes::REPORT_ADD_FORM, "/report/add/00000000000000000000000000000000", ANYBODY),
    (routes::SIGN_IN, "/sign-in", ANYBODY),
    (routes::SIGN_IN_CODE, "/sign-in/code", ANYBODY),
    (routes::SIGN_IN_CITY, "/sign-in/city", ANYBODY),
    (routes::SIGN_IN_CITY_OUT, "/sign-in/city/out", ANYBODY),
    (routes::SIGN_IN_LOST, "/sign-in/lost", ANYBODY),
    (routes::SIGN_IN_LOST_CODE, "/sign-in/lost/code", ANYBODY),
    (routes::SIGN_IN_LOST_DONE, "/sign-in/lost/done", ANYBODY),
    (routes::DECLARE, "/declare", FILLS_IN),
    (routes::DECLARE_PAGE, "/declare/name", FILLS_IN),
    (routes::DECLARE_CHILD, "/declare/child/1/child-name", FILLS_IN),
    (routes::DECLARE_KEPT, "/declare/kept", FILLS_IN),
    (routes::DECLARE_CHILD_REMOVE, "/declare/child/1/remove", FILLS_IN),
    (routes::DECLARE_CHECK, "/declare/check", FILLS_IN),
    (routes::DECLARE_CORRECT, "/declare/correct", FILLS_IN),
    (routes::DECLARE_ERASE, "/declare/erase", OWN),
    (routes::DECLARE_DONE, "/declare/done", FAMILY),
    (routes::HANDOVER, "/handover", OWN_SESSION),
    (routes::HANDOVER_TAKE, "/handover/take", TAKES_OVER),
    (routes::FAMILY, "/family", FAMILY),
    (routes::FAMILY_DECLARATION, "/family/declarations/2222-2222-2222", FAMILY),
    (routes::FAMILY_PRINT, "/family/declarations/2222-2222-2222/print", FAMILY),
    (routes::FAMILY_RETURNED, "/family/declarations/2222-2222-2222/returned", FAMILY),
    (routes::FAMILY_CHILD_PRINT, "/family/children/1/print", FAMILY),
    (routes::FAMILY_WITHDRAW, "/family/declarations/2222-2222-2222/withdraw", FAMILY),
    (routes::FAMILY_CHILD, "/family/children/1", FAMILY),
    (routes::FAMILY_NEXT, "/family/children/1/next", FAMILY),
    (routes::FAMILY_RENEW, "/family/renew", FAMILY),
    (routes::FAMILY_CONFIRMATION, "/family/renew/2222-2222-2222", FAMILY),
    (routes::FAMILY_LEAVE, "/family/leave", FAMILY),
    (routes::FAMILY_FAREWELL, "/family/farewell", FAMILY),
    (routes::FAMILY_HELPER, "/family/helper", FAMILY),
    (routes::FAMILY_GUARDIANS, "/family/guardians", FAMILY),
    (routes::FAMILY_GUARDIAN, "/family/guardians/00000000-0000-7000-8000-000000000000", FAMILY),
    (routes::FAMILY_JOIN, "/family/join", FAMILY),
    (routes::FAMILY_SHARED, "/family/shared/00000000-0000-7000-8000-000000000000", FAMILY),
    (
        routes::FAMILY_SHARED_DECLARATION,
        "/family/shared/00000000-0000-7000-8000-000000000000/declarations/2222-2222-2222",
        FAMILY,
    ),
    (routes::FAMILY_SHARED_CHILD, "/family/shared/00000000-0000-7000-8000-000000000000/children/1", FAMILY),
    (routes::HELP, "/help", ANYBODY),
    (routes::FAMILY_NOTICES, "/family/notices", FAMILY),
    (routes::FAMILY_CITY, "/family/city", FAMILY),
    (routes::FAMILY_CITY_CODE, "/family/city/code", FAMILY),
    (routes::FAMILY_PHONE, "/family/phone", FAMILY),
    (routes::FAMILY_PHONE_CODES, "/family/phone/codes", FAMILY),
    (routes::FAMILY_ACCESS, "/family/access-log", FAMILY),
    (routes::FAMILY_ASK, "/family/access-log/ask", FAMILY),
    (routes::FAMILY_PRIVACY, "/family/privacy", FAMILY),
    // Only in a visit.
    (routes::FAMILY_COPY_PRINT, "/family/privacy/copy/print", NOBODY),
    (routes::FAMILY_CONSENT, "/family/privacy/consent/health", FAMILY),
    (routes::FAMILY_ERASE, "/family/privacy/erase", FAMILY),
    (routes::ERASED, "/privacy/erased", ANYBODY),
    (routes::FAMILY_REQUESTS, "/family/requests", FAMILY),
    (routes::FAMILY_NEW, "/family/requests/new", FAMILY),
    (routes::FAMILY_NEW_REACH, "/family/requests/new/reach", FAMILY),
    (routes::FAMILY_NEW_FILES, "/family/requests/new/files", FAMILY),
    (routes::FAMILY_NEW_CHECK, "/family/requests/new/check", FAMILY),
    (routes::FAMILY_NEW_DROP, "/family/requests/new/drop", FAMILY),
    (routes::FAMILY_REQUEST, "/family/requests/2222-2222-2222", FAMILY),
    (routes::STAFF_REQUESTS, "/staff/requests", REQUESTS),
    (routes::STAFF_REQUEST, "/staff/requests/00000000-0000-7000-8000-000000000000", REQUESTS),
    (routes::STAFF, "/staff", STAFF),
    (routes::STAFF_SIGN_IN, "/staff/sign-in", ANYBODY),
    (routes::STAFF_DECLARATIONS, "/staff/declarations", READERS),
    (routes::STAFF_DECLARATION, "/staff/declarations/00000000-0000-7000-8000-000000000000", READERS),
    (
        routes::STAFF_SAME_CHILD,
        "/staff/declarations/00000000-0000-7000-8000-000000000000/children/1/same/00000000-0000-7000-8000-000000000001",
        BOTH_STREETS,
    ),
    (routes::STAFF_HUKOU, "/staff/declarations/00000000-0000-7000-8000-000000000000/children/1/hukou", DECIDERS),
    (routes::STAFF_HANDED, "/staff/same-child", OFFICERS),
    (routes::STAFF_CHILDREN, "/staff/children", READERS),
    (routes::STAFF_CHILD, "/staff/children/00000000-0000-7000-8000-000000000000", READERS),
    (routes::STAFF_OFFICE, "/staff/office", STAFF),
    (routes::STAFF_DEPARTURES, "/staff/departures", READERS),
    (routes::STAFF_PHONES, "/staff/phones", DECIDERS),
    (routes::STAFF_PHONE, "/staff/phones/00000000-0000-7000-8000-000000000000", DECIDERS),
    (routes::STAFF_MESSAGES, "/staff/messages", ADMINISTRATOR),
    (routes::STAFF_ERASURES, "/staff/erasures", ERASURES),
    (routes::STAFF_ERASURE, "/staff/erasures/00000000-0000-7000-8000-000000000000", ERASURES),
    (routes::STAFF_QUESTIONS, "/staff/questions", AUDITOR),
    (routes::STAFF_QUESTION, "/staff/questions/00000000-0000-7000-8000-000000000000", AUDITOR),
    (routes::STAFF_KIOSKS, "/staff/kiosks", ADMINISTRATOR),
    (routes::KIOSK, "/kiosk", EVERYBODY),
    (routes::KIOSK_ENROL, "/kiosk/enrol", EVERYBODY),
    (routes::KIOSK_PAPER, "/kiosk/number/00000000-0000-7000-8000-000000000000", CENTRE),
    (routes::VISIT, "/visit", ANYBODY),
    (routes::VISIT_TAKEN, "/visit/taken", ANYBODY),
    (routes::VISIT_SLIP, "/visit/slip", ANYBODY),
    (routes::VISIT_SLIP_MADE, "/visit/slip/made", OWN_SESSION),
    (routes::VISIT_BACK, "/visit/come-back", ANYBODY),
    (routes::STAFF_CONCERNS, "/staff/concerns", PROTECTORS),
    (routes::STAFF_CONCERN_NEW, "/staff/concerns/new", FILERS),
    (routes::STAFF_CONCERN, "/staff/concerns/00000000-0000-7000-8000-000000000000", PROTECTORS),
];

type Fields = &'static [(&'static str, &'static str)];

/// Forms: the constant's name in `app::routes`, an address, who may, fields that are well-formed. Those that end a
/// session are done by nobody in the cells' test: see [`ENDING`].
const FORMS: &[(&str, &str, &str, Fields)] = &[
    ("LANGUAGE", "/language", EVERYBODY, &[("lang", "en"), ("back", "/")]),
    ("TEXT_SIZE", "/text-size", EVERYBODY, &[("text", "large"), ("back", "/")]),
    ("CHECK", "/check", ANYBODY, &[("see", "yes")]),
    ("EMBED_CHECK", "/embed/check", ANYBODY, &[("see", "yes")]),
    ("REPORT_FORM", "/report/00000000000000000000000000000000", ANYBODY, &[("code", "12345678"), ("seen", "a")]),
    (
        "REPORT_ADD_FORM",
        "/report/add/00000000000000000000000000000000",
        ANYBODY,
        &[("number", "2222-2222-2222"), ("code", "12345678"), ("more", "a")],
    ),
    ("SIGN_IN", "/sign-in", "xxxx .........", &[("phone", "13700137000")]),
    ("SIGN_IN_CODE", "/sign-in/code", ANYBODY, &[("code", "123456")]),
    ("SIGN_IN_AGAIN", "/sign-in/again", ANYBODY, &[]),
    ("DECLARE_CHILDREN", "/declare/children", ".xxx .........", &[]),
    ("DECLARE_CHILD", "/declare/child/1/child-hukou", FILLS_IN, &[("child.1.hukou_province", "450000")]),
    ("DECLARE_CHILD_REMOVE", "/declare/child/19/remove", ".xxx .........", &[]),
    ("DECLARE_PAGE", "/declare/name", FILLS_IN, &[("guardian.name", "李梅"), ("guardian.relation", "mother")]),
    ("DECLARE_KEPT", "/declare/kept", FILLS_IN, &[("quiet", "yes"), ("letter", "04")]),
    (
        "DECLARE_CHECK",
        "/declare/check",
        "..x. .........",
        &[("key", "00000000000000000000000000000000"), ("revision", "1")],
    ),
    (
        "DECLARE_CORRECT",
        "/declare/correct",
        "..xx .........",
        &[("key", "00000000000000000000000000000001"), ("revision", "1")],
    ),
    ("HANDOVER", "/handover", OWN_SESSION, &[("at", "/declare/name")]),
    ("HANDOVER_TAKE", "/handover/take", TAKES_OVER, &[("code", "2222-2222")]),
    ("FAMILY_NEXT", "/family/children/1/next", FAMILY, &[("remind", "yes")]),
    (
        "FAMILY_RENEW",
        "/family/renew",
        FAMILY,
        &[
            ("key", "00000000000000000000000000000001"),
            ("revision", "0"),
            ("of", "2222-2222-2222"),
            ("due", "2027-01-01"),
        ],
    ),
    ("FAMILY_LEAVE", "/family/leave", FAMILY, &[("number", "2222-2222-2222")]),
    ("FAMILY_CORRECT", "/family/declarations/2222-2222-2222/correct", FAMILY, &[]),
    ("FAMILY_WITHDRAW", "/family/declarations/2222-2222-2222/withdraw", FAMILY, &[("revision", "1")]),
    ("FAMILY_HELPER", "/family/helper", FAMILY, &[("name", "王阿姨"), ("lasting", "day")]),
    ("FAMILY_HELPER_END", "/family/helper/end", FAMILY, &[("grant", "00000000-0000-7000-8000-000000000000")]),
    ("FAMILY_GUARDIANS", "/family/guardians", FAMILY, &[("name", "孩子爸爸"), ("part", "children")]),
    ("FAMILY_GUARDIAN", "/family/guardians/00000000-0000-7000-8000-000000000000", FAMILY, &[("do", "end")]),
    ("FAMILY_JOIN", "/family/join", FAMILY, &[("code", "2222-2222")]),
    ("HELP", "/help", FAMILY, &[("code", "2222-2222")]),
    ("HELP_GO", "/help/go", FAMILY, &[("grant", "00000000-0000-7000-8000-000000000000")]),
    ("SIGN_IN_LOST", "/sign-in/lost", "xxx. .xx......", &[("phone", "13700137001")]),
    ("SIGN_IN_LOST_CODE", "/sign-in/lost/code", ANYBODY, &[("code", "123456")]),
    ("SIGN_IN_CITY", "/sign-in/city", "xxxx .........", &[("next", "/family")]),
    ("FAMILY_CITY", "/family/city", FAMILY, &[]),
    ("FAMILY_CITY_LINK", "/family/city/link", FAMILY, &[]),
    ("FAMILY_CITY_CODE", "/family/city/code", FAMILY, &[("do", "link")]),
    ("FAMILY_PHONE", "/family/phone", FAMILY, &[("phone", "13700137002")]),
    ("FAMILY_PHONE_CODES", "/family/phone/codes", FAMILY, &[("old", "123456"), ("new", "123456")]),
    ("FAMILY_PHONE_STOP", "/family/phone/stop", FAMILY, &[("id", "00000000-0000-7000-8000-000000000000")]),
    ("FAMILY_NOTICES", "/family/notices", FAMILY, &[("newest", "00000000-0000-7000-8000-000000000000")]),
    (
        "FAMILY_ASK",
        "/family/access-log/ask",
        FAMILY,
        &[("key", "00000000000000000000000000000000"), ("text", "谁看过")],
    ),
    ("FAMILY_NEW", "/family/requests/new", FAMILY, &[("item", "3"), ("child", "1")]),
    ("FAMILY_NEW_REACH", "/family/requests/new/reach", FAMILY, &[("urgency", "usual"), ("reach", "here")]),
    ("FAMILY_NEW_FILES", "/family/requests/new/files", FAMILY, &[]),
    (
        "FAMILY_NEW_CHECK",
        "/family/requests/new/check",
        FAMILY,
        &[("key", "00000000000000000000000000000000"), ("revision", "1")],
    ),
    ("FAMILY_NEW_DROP", "/family/requests/new/drop", FAMILY, &[]),
    ("FAMILY_REQUEST", "/family/requests/2222-2222-2222", FAMILY, &[("do", "confirm"), ("revision", "1")]),
    (
        "STAFF_REQUEST",
        "/staff/requests/00000000-0000-7000-8000-000000000000",
        DECIDERS,
        &[("do", "accept"), ("revision", "1")],
    ),
    ("FAMILY_CHILD", "/family/children/1", FAMILY, &[("have", "3.free")]),
    ("STAFF_CONCERN", "/staff/concerns/00000000-0000-7000-8000-000000000000", FILERS, &[("do", "take_up")]),
    (
        "STAFF_CONCERN_NEW",
        "/staff/concerns/new",
        FILERS,
        &[("key", "00000000000000000000000000000001"), ("code", "12345678"), ("seen", "a")],
    ),
    ("STAFF_SIGN_IN", "/staff/sign-in", ANYBODY, &[("username", "nobody"), ("password", "x"), ("code", "123456")]),
    ("STAFF_DECLARATION", "/staff/declarations/00000000-0000-7000-8000-000000000000", DECIDERS, &[("do", "claim")]),
    (
        "STAFF_SAME_CHILD",
        "/staff/declarations/00000000-0000-7000-8000-000000000000/children/1/same/00000000-0000-7000-8000-000000000001",
        BOTH_STREETS,
        &[("verdict", "different")],
    ),
    (
        "STAFF_HUKOU",
        "/staff/declarations/00000000-0000-7000-8000-000000000000/children/1/hukou",
        DECIDERS,
        &[("counts", "shenzhen"), ("reason", "a")],
    ),
    ("STAFF_CHILDREN", "/staff/children", READERS, &[("text", "李")]),
    (
        "STAFF_OFFICE",
        "/staff/office",
        DECIDERS,
        &[("street", "440304004"), ("address", "a"), ("phone", "12345"), ("hours", "b")],
    ),
    (
        "STAFF_PHONE",
        "/staff/phones/00000000-0000-7000-8000-000000000000",
        DECIDERS,
        &[("do", "refuse"), ("revision", "1")],
    ),
    ("STAFF_MESSAGES", "/staff/messages", ADMINISTRATOR, &[("id", "all")]),
    (
        "STAFF_QUESTION",
        "/staff/questions/00000000-0000-7000-8000-000000000000",
        AUDITOR,
        &[("revision", "1"), ("answer", "是")],
    ),
    (
        "STAFF_ERASURE",
        "/staff/erasures/00000000-0000-7000-8000-000000000000",
        SUPERVISOR,
        &[("revision", "1"), ("do", "erase"), ("confirmed", "yes")],
    ),
    ("FAMILY_CONSENT", "/family/privacy/consent/health", FAMILY, &[]),
    ("FAMILY_COPY", "/family/privacy/copy", FAMILY, &[("form", "json")]),
    // Refused: nothing of this family is approved. The other wish would end it.
    ("FAMILY_ERASE", "/family/privacy/erase", FAMILY, &[("wish", "ask")]),
    (
        "FAMILY_KEEP",
        "/family/privacy/keep",
        FAMILY,
        &[("request", "00000000-0000-7000-8000-000000000000"), ("revision", "1")],
    ),
    ("STAFF_KIOSKS", "/staff/kiosks", ADMINISTRATOR, &[("do", "add"), ("name", "1"), ("community", "440304004022")]),
    ("KIOSK_ENROL", "/kiosk/enrol", "xxxx .........", &[("code", "2222-2222")]),
    ("KIOSK_NUMBER", "/kiosk/number", CENTRE, &[("number", "00000000-0000-7000-8000-000000000001")]),
    ("KIOSK_ABSENT", "/kiosk/absent", CENTRE, &[("number", "00000000-0000-7000-8000-000000000002")]),
    ("VISIT_HERE", "/visit/here", NOBODY, &[]),
    // Only in a visit.
    ("VISIT_SLIP", "/visit/slip", NOBODY, &[("paper", "yes")]),
    ("VISIT_BACK", "/visit/come-back", NOBODY, &[("code", "22222-22222")]),
    // A visitor begins here and is a visitor no longer, so that these come last.
    ("CHECK_DECLARE", "/check/declare", OWN, &[]),
    ("DECLARE", "/declare", FILLS_IN, &[]),
    // So is this kiosk's screen.
    ("KIOSK_NEXT", "/kiosk/next", CENTRE, &[("lang", "en")]),
];

/// What these do needs no right: a draft or a session of one's own ends.
const ENDING: [&str; 6] = ["EXIT", "VISIT_END", "SIGN_OUT", "STAFF_SIGN_OUT", "DECLARE_ERASE", "HELP_STOP"];

/// In the order of the columns.
async fn everybody(site: &Site) -> Vec<(&'static str, Browser)> {
    let mut drafting = site.browser();
    family::begin(&mut drafting).await;
    let mut guardian = site.browser();
    family::begin(&mut guardian).await;
    family::fill(&mut guardian, &[]).await;
    family::sign_in(site, &mut guardian, "13800138000").await;
    let helper = people::helper(site, &mut guardian, "13600136000").await;
    let mut everybody =
        vec![("visitor", site.browser()), ("drafting", drafting), ("guardian", guardian), ("helper", helper)];
    for role in Role::ALL {
        // Of the family's community, or what lies around it.
        let around = ["4403", "440304", family::STREET, family::COMMUNITY];
        let area = around.into_iter().find(|code| role.fits(&Area::parse(code).unwrap())).unwrap();
        everybody.push((role.word(), site.colleague(role.word(), role, area).await));
    }
    // Each at home, so that no network is asked too often.
    for ((_, browser), network) in everybody.iter_mut().zip(10..) {
        browser.network = network;
    }
    everybody
}

/// Asked to sign in, refused, or led back to the kiosk's desk.
fn refused(page: &Page) -> bool {
    let to = page.location();
    page.status == StatusCode::FORBIDDEN
        || ["/staff/sign-in", "/sign-in", "/kiosk"].contains(&to)
        || to.starts_with("/sign-in?")
}

fn cells(row: &str) -> impl Iterator<Item = char> {
    row.chars().filter(|cell| *cell != ' ')
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_of_the_pages() {
    let site = Site::open().await;
    let mut everybody = everybody(&site).await;
    for (_, address, row) in PAGES {
        assert_eq!(cells(row).count(), everybody.len());
        for ((who, browser), cell) in everybody.iter_mut().zip(cells(row)) {
            let page = browser.get(address).await;
            // Without a code that was asked for, the page of the code leads to the phone.
            let may = !refused(&page) || (*address == "/sign-in/code" && page.location() == "/sign-in");
            assert_eq!(may, cell == 'x', "{who} at {address}: {} {}", page.status, page.location());
            assert!(!page.status.is_server_error(), "{who} at {address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_cell_of_the_forms() {
    let site = Site::open().await;
    let mut everybody = everybody(&site).await;
    for (_, address, row, fields) in FORMS {
        assert_eq!(cells(row).count(), everybody.len());
        for ((who, browser), cell) in everybody.iter_mut().zip(cells(row)) {
            browser.get("/privacy").await; // a token of the session as it is now
            let page = browser.post(address, fields).await;
            // Without a code that was asked for, these lead to the phone.
            let may = !refused(&page)
                || (matches!(*address, "/sign-in/code" | "/sign-in/again") && page.location() == "/sign-in");
            // Its script hears that no visit goes on.
            let may = may && (*address, page.status) != (routes::VISIT_HERE, StatusCode::GONE);
            assert_eq!(may, cell == 'x', "{who} at {address}: {} {}", page.status, page.location());
            assert!(!page.status.is_server_error(), "{who} at {address}");
        }
    }
}

#[test]
fn every_page_has_a_row() {
    let known: BTreeSet<String> = PAGES.iter().map(|(pattern, ..)| (*pattern).to_owned()).collect();
    let (listed, _) = leptos_axum::generate_route_list_with_ssg(site::App);
    let listed: BTreeSet<String> = listed.iter().map(|route| route.path().to_owned()).collect();
    assert_eq!(listed, known);
}

/// Where a helper may sit beside: a page that only families see has a name in their log, nobody's page has none.
#[test]
fn every_page_of_a_family_is_told() {
    for (pattern, _, row) in PAGES {
        let own = [FAMILY, OWN, OWN_SESSION, FILLS_IN].contains(row) && *pattern != routes::HANDOVER_TAKE;
        let told = own || [routes::HELP, routes::VISIT_SLIP, routes::FAMILY_COPY_PRINT].contains(pattern);
        assert_eq!(routes::seen(pattern).is_some(), told, "{pattern}");
    }
}

/// Every `.route(routes::NAME, post(…))` of the app.
#[test]
fn every_form_has_a_row() {
    let known: BTreeSet<String> = FORMS.iter().map(|(name, ..)| *name).chain(ENDING).map(str::to_owned).collect();
    let mut found = BTreeSet::new();
    forms_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"), &mut found);
    assert_eq!(found, known);
}

fn forms_in(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            forms_in(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let routes = code.split(".route(").skip(1);
            found.extend(
                routes
                    .filter_map(|rest| Some(rest.split_once(", post(")?.0.strip_prefix("routes::")?.to_owned()))
                    .filter(|name| name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')),
            );
        }
    }
}

/// Each would be an endpoint beside these tables. Forms post to handlers of ours only.
#[test]
fn there_are_no_server_functions() {
    assert_eq!(leptos::server_fn::axum::server_fn_paths().count(), 0);
}

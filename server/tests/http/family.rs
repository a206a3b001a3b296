//! A family that declares over HTTP, page by page, as a browser without JavaScript does.
//!
//! [`PAGES`] and [`CHILD_PAGES`] are what it answers; a test changes single answers by field name.

use axum::http::StatusCode;
use casework::session::SessionToken;
use domain::journey::Answers;

use super::support::{Browser, Page, Site};

/// 福田街道 in 福田区, and a community in it.
pub const STREET: &str = "440304004";
pub const COMMUNITY: &str = "440304004022";

type Fields = &'static [(&'static str, &'static str)];

/// The pages asked once a family, in their order, up to the consent.
pub const PAGES: &[(&str, Fields)] = &[
    ("name", &[("guardian.name", "李梅"), ("guardian.relation", "mother")]),
    ("document", &[("guardian.document_kind", "passport"), ("guardian.document_number", "E12345678")]),
    (
        "work",
        &[
            ("family.residence_permit", "yes"),
            ("family.social_insurance_months", "40"),
            ("family.stable_job", "yes"),
            ("family.parent_seeking_work", "no"),
        ],
    ),
    (
        "home",
        &[
            ("home.street", STREET),
            ("home.community", COMMUNITY),
            ("home.address", "向阳新村 8 栋 302 室"),
            ("home.since.year", "2022"),
            ("home.since.month", "3"),
            ("home.since.day", "1"),
            ("family.stable_home", "yes"),
        ],
    ),
    ("consent", &[("consent.children", "yes"), ("consent.health", "yes")]),
    (
        "circumstances",
        &[
            ("family.economic_hardship", "yes"),
            ("family.dibao", "no"),
            ("family.sudden_hardship", ""),
            ("family.housing_difficulty", "unknown"),
        ],
    ),
    (
        "contact",
        &[("contact.call", "yes"), ("contact.text", "yes"), ("contact.message", "no"), ("contact.note", "晚上七点后")],
    ),
];

/// The pages asked of each child; `child.` stands for the child's own fields.
pub const CHILD_PAGES: &[(&str, Fields)] = &[
    (
        "child-name",
        &[
            ("child.name", "李小明"),
            ("child.sex", "male"),
            ("child.birth_date.year", "2019"),
            ("child.birth_date.month", "5"),
            ("child.birth_date.day", "1"),
        ],
    ),
    ("child-document", &[("child.document_kind", "birth_certificate"), ("child.document_number", "U12345678N")]),
    ("child-hukou", &[("child.hukou_province", "450000")]),
    ("child-county", &[("child.hukou_county", "450103")]),
    (
        "child-living",
        &[
            ("child.in_shenzhen_since.year", "2022"),
            ("child.in_shenzhen_since.month", "3"),
            ("child.in_shenzhen_since.day", "1"),
            ("child.lives_with", "both_parents"),
        ],
    ),
    (
        "child-school",
        &[
            ("child.stage", "primary"),
            ("child.school", "福田第一小学"),
            ("child.xueji", "yes"),
            ("child.student_number", ""),
        ],
    ),
    (
        "child-care",
        &[
            ("child.insured", "elsewhere"),
            ("child.medical_aid", "no"),
            ("child.vaccination_booklet", "yes"),
            ("child.under_120cm", "no"),
        ],
    ),
    ("child-health", &[("child.disability_certificate", "no"), ("child.severe_mental_disorder", "no")]),
    ("child-support", &[("child.orphan", "no"), ("child.de_facto_unsupported", "no"), ("child.no_livelihood", "no")]),
];

/// The fields of a child's page under the child's number.
pub fn of_child(child: u32, fields: Fields) -> Vec<(String, String)> {
    let named = |name: &str| name.replacen("child.", &format!("child.{child}."), 1);
    // Every child has a number of its own.
    let own = |text: &str| text.replace("U12345678N", &format!("U12345678{child}"));
    fields.iter().map(|(name, text)| (named(name), own(text))).collect()
}

/// Everything a family with so many children answers, by field.
pub fn answers(children: u32) -> Answers {
    let own =
        PAGES.iter().flat_map(|(_, fields)| fields.iter()).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let each = (1..=children).flat_map(|child| {
        let mark = (format!("child.{child}"), String::new());
        std::iter::once(mark).chain(CHILD_PAGES.iter().flat_map(move |(_, fields)| of_child(child, fields)))
    });
    Answers::from_fields(own.chain(each))
}

/// Presses "begin".
pub async fn begin(browser: &mut Browser) {
    browser.get("/declare").await;
    let page = browser.post("/declare", &[]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/declare"));
    assert_eq!(browser.get("/declare").await.status, StatusCode::OK);
}

/// Posts one page of the journey.
pub async fn say(browser: &mut Browser, path: &str, fields: &[(String, String)], other: &[(&str, &str)]) -> Page {
    let other = |name: &str| other.iter().find(|(field, _)| *field == name).map(|(_, text)| *text);
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, text)| (name.as_str(), other(name).unwrap_or(text))).collect();
    browser.post(&format!("/declare/{path}"), &fields).await
}

/// Answers every page for two children; `other` has the answers that differ, by field.
pub async fn fill(browser: &mut Browser, other: &[(&str, &str)]) {
    for (page, fields) in PAGES {
        let fields: Vec<_> = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        let saved = say(browser, page, &fields, other).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{page}: {}", saved.body);
    }
    for child in 1..=2 {
        let added = browser.post("/declare/children", &[]).await;
        assert_eq!(added.location(), format!("/declare/child/{child}/child-name"));
        for (page, fields) in CHILD_PAGES {
            let saved = say(browser, &format!("child/{child}/{page}"), &of_child(child, fields), other).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{page}: {}", saved.body);
        }
    }
}

/// Signs in with a code.
pub async fn sign_in(site: &Site, browser: &mut Browser, phone: &str) {
    browser.get("/sign-in").await;
    let asked = browser.post("/sign-in", &[("phone", phone)]).await;
    assert_eq!((asked.status, asked.location()), (StatusCode::SEE_OTHER, "/sign-in/code"));
    let code = site.code_sent_to(phone).await;
    let entered = browser.post("/sign-in/code", &[("code", &code)]).await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.body);
    assert_eq!(browser.get("/family").await.status, StatusCode::OK);
}

/// Sends what the check page offers and answers with the receipt's number.
pub async fn send(browser: &mut Browser) -> String {
    let check = browser.get("/declare/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    let sent = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let number = sent.location().strip_prefix("/family/declarations/").unwrap_or_else(|| panic!("{}", sent.location()));
    number.to_owned()
}

/// A family with two children that has declared, and its receipt's number.
pub async fn declared(site: &Site, phone: &str, other: &[(&str, &str)]) -> (Browser, String) {
    let mut browser = site.browser();
    begin(&mut browser).await;
    fill(&mut browser, other).await;
    sign_in(site, &mut browser, phone).await;
    let number = send(&mut browser).await;
    (browser, number)
}

/// What the server keeps for this browser.
pub async fn kept(site: &Site, browser: &Browser) -> Answers {
    let token = SessionToken::parse(&browser.cookies["__Host-tongxing"]).unwrap();
    let actor = site.portal.casework.actor_of(&token).await.unwrap();
    site.portal.casework.draft(&actor).await.unwrap().unwrap().answers
}

/// Follows the redirect of a form.
pub async fn follow(browser: &mut Browser, answer: Page) -> Page {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = browser.get(answer.location()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", answer.location());
    page
}

pub async fn begun(site: &Site) -> Browser {
    let mut browser = site.browser();
    begin(&mut browser).await;
    browser
}

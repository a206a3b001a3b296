//! Every question of the declaration, in the order of the pages.

use super::Page;
use super::question::Kind::{
    Choice, Community, County, Date, DisabilityNumber, DocumentNumber, Months, Name, Province, Street, StudentNumber,
    Text, Tick, YesNo, YesNoUnknown,
};
use super::question::Sensitivity::{Child, ChildHealth, Ordinary, Personal};
use super::question::When::{Always, Is, IsNot, Mainland};
use super::question::{Kind, Question, Sensitivity, When};

/// Written by the system once a code sent to the number was typed back; never taken from a form.
pub const PHONE: &str = "guardian.phone";

const GUARDIAN_DOCUMENTS: &[&str] =
    &["resident_id", "hmt_residence", "hm_permit", "tw_permit", "foreign_pr", "passport"];
const CHILD_DOCUMENTS: &[&str] = &[
    "none_yet",
    "resident_id",
    "birth_certificate",
    "hmt_residence",
    "hm_permit",
    "tw_permit",
    "foreign_pr",
    "passport",
];
const LIVES_WITH: &[&str] = &["both_parents", "one_parent", "other_guardian", "nobody"];
const STAGES: &[&str] =
    &["none", "childcare", "kindergarten", "primary", "junior", "senior", "vocational", "out_of_school"];
const SCHOOLS: &[&str] = &["primary", "junior", "senior", "vocational"];

const IF_SCHOOL: When = Is("child.stage", SCHOOLS);
const IF_CERTIFICATE: When = Is("child.disability_certificate", &["yes"]);

const fn row(page: Page, key: &'static str, kind: Kind, sensitivity: Sensitivity) -> Question {
    Question { key, page, kind, required: true, when: Always, sensitivity }
}

/// Blank is an answer.
const fn optional(page: Page, key: &'static str, kind: Kind, sensitivity: Sensitivity) -> Question {
    Question { required: false, ..row(page, key, kind, sensitivity) }
}

/// Asked only sometimes.
const fn when(when: When, question: Question) -> Question {
    Question { when, ..question }
}

#[rustfmt::skip]
static QUESTIONS: &[Question] = &[
    row(Page::Name, "guardian.name", Name, Personal),
    row(Page::Name, "guardian.relation", Choice(&["mother", "father", "grandparent", "relative", "other"]), Ordinary),

    row(Page::Document, "guardian.document_kind", Choice(GUARDIAN_DOCUMENTS), Ordinary),
    row(Page::Document, "guardian.document_number", DocumentNumber("guardian.document_kind"), Personal),

    row(Page::Work, "family.residence_permit", YesNoUnknown, Ordinary),
    optional(Page::Work, "family.social_insurance_months", Months, Ordinary),
    row(Page::Work, "family.stable_job", YesNoUnknown, Ordinary),
    row(Page::Work, "family.parent_seeking_work", YesNoUnknown, Ordinary),

    row(Page::Home, "home.street", Street, Ordinary),
    row(Page::Home, "home.community", Community("home.street"), Ordinary),
    row(Page::Home, "home.address", Text(200), Personal),
    optional(Page::Home, "home.since", Date, Ordinary),
    row(Page::Home, "family.stable_home", YesNoUnknown, Ordinary),

    row(Page::Consent, "consent.children", Tick, Ordinary),
    optional(Page::Consent, "consent.health", Tick, Ordinary),

    row(Page::ChildName, "child.name", Name, Child),
    row(Page::ChildName, "child.sex", Choice(&["male", "female", "unstated"]), Child),
    row(Page::ChildName, "child.birth_date", Date, Child),

    row(Page::ChildDocument, "child.document_kind", Choice(CHILD_DOCUMENTS), Child),
    when(IsNot("child.document_kind", &["none_yet"]),
        row(Page::ChildDocument, "child.document_number", DocumentNumber("child.document_kind"), Child)),

    row(Page::ChildHukou, "child.hukou_province", Province, Child),

    when(Mainland("child.hukou_province"),
        row(Page::ChildCounty, "child.hukou_county", County("child.hukou_province"), Child)),

    row(Page::ChildLiving, "child.in_shenzhen_since", Date, Child),
    row(Page::ChildLiving, "child.lives_with", Choice(LIVES_WITH), Child),

    row(Page::ChildSchool, "child.stage", Choice(STAGES), Child),
    optional(Page::ChildSchool, "child.school", Text(100), Child),
    when(Is("child.stage", &["kindergarten"]), row(Page::ChildSchool, "child.inclusive_kindergarten", YesNoUnknown, Child)),
    when(IF_SCHOOL, row(Page::ChildSchool, "child.xueji", YesNoUnknown, Child)),
    when(Is("child.stage", &["junior"]), row(Page::ChildSchool, "child.xueji_full_junior", YesNoUnknown, Child)),
    when(IF_SCHOOL, optional(Page::ChildSchool, "child.student_number", StudentNumber, Child)),

    row(Page::ChildCare, "child.insured", Choice(&["shenzhen", "elsewhere", "none", "unknown"]), Child),
    row(Page::ChildCare, "child.medical_aid", YesNoUnknown, Child),
    row(Page::ChildCare, "child.vaccination_booklet", YesNoUnknown, Child),
    row(Page::ChildCare, "child.under_120cm", YesNoUnknown, Child),

    row(Page::ChildHealth, "child.disability_certificate", YesNoUnknown, ChildHealth),
    when(IF_CERTIFICATE, optional(Page::ChildHealth, "child.disability_number", DisabilityNumber, ChildHealth)),
    row(Page::ChildHealth, "child.severe_mental_disorder", YesNoUnknown, ChildHealth),
    when(Is("child.severe_mental_disorder", &["yes"]), row(Page::ChildHealth, "child.lives_at_home", YesNoUnknown, ChildHealth)),
    when(IF_CERTIFICATE, row(Page::ChildHealth, "child.guardian_consents", YesNoUnknown, ChildHealth)),

    row(Page::ChildSupport, "child.orphan", YesNoUnknown, Child),
    row(Page::ChildSupport, "child.de_facto_unsupported", YesNoUnknown, Child),
    row(Page::ChildSupport, "child.no_livelihood", YesNoUnknown, Child),

    optional(Page::Circumstances, "family.economic_hardship", YesNoUnknown, Personal),
    optional(Page::Circumstances, "family.dibao", YesNoUnknown, Personal),
    optional(Page::Circumstances, "family.sudden_hardship", YesNoUnknown, Personal),
    optional(Page::Circumstances, "family.housing_difficulty", YesNoUnknown, Personal),

    row(Page::Contact, "contact.call", YesNo, Ordinary),
    row(Page::Contact, "contact.text", YesNo, Ordinary),
    row(Page::Contact, "contact.message", YesNo, Ordinary),
    optional(Page::Contact, "contact.note", Text(200), Personal),
];

/// The quick check asks for the hukou place in one question instead of two.
pub(super) static HUKOU_PLACE: Question = optional(
    Page::ChildHukou,
    "child.hukou_place",
    Choice(&["mainland", "shenzhen", "hk", "mo", "tw", "foreign", "unknown"]),
    Ordinary,
);

/// The questions of a page, in order, whether they apply now or not.
pub fn questions(page: Page) -> &'static [Question] {
    let start = QUESTIONS.iter().position(|question| question.page == page).unwrap_or(0);
    let length = QUESTIONS[start..].iter().take_while(|question| question.page == page).count();
    &QUESTIONS[start..start + length]
}

/// The question with this key (`child.name`), of the declaration or of the quick check.
pub fn question(key: &str) -> Option<&'static Question> {
    QUESTIONS.iter().chain([&HUKOU_PLACE]).find(|question| question.key == key)
}

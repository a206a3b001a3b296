//! What a row of the table says about a question.

use super::Page;

/// One question. Texts are found by [`Question::message`] and [`Question::option`].
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Without the child's number: `child.name`.
    pub key: &'static str,
    pub page: Page,
    pub kind: Kind,
    pub required: bool,
    pub when: When,
    pub sensitivity: Sensitivity,
}

/// How a question is asked and read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Name,
    /// Free text of at most so many characters.
    Text(usize),
    Choice(&'static [&'static str]),
    YesNo,
    YesNoUnknown,
    Tick,
    /// Three boxes: `….year`, `….month`, `….day`.
    Date,
    /// Whole months.
    Months,
    Street,
    /// Of the street answered under this key.
    Community(&'static str),
    /// A province's six-digit code, or one of [`OUTSIDE_MAINLAND`].
    Province,
    /// Of the province answered under this key.
    County(&'static str),
    /// Of the kind answered under this key.
    DocumentNumber(&'static str),
    StudentNumber,
    DisabilityNumber,
}

/// Hukou places that are no province of the mainland.
pub const OUTSIDE_MAINLAND: [&str; 4] = ["hk", "mo", "tw", "foreign"];

/// When a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    Always,
    /// The other question has one of these answers.
    Is(&'static str, &'static [&'static str]),
    /// The other question has any answer but these, or none yet.
    IsNot(&'static str, &'static [&'static str]),
    /// The other question names a province of the mainland.
    Mainland(&'static str),
}

/// What the law asks before an answer may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sensitivity {
    Ordinary,
    /// Names, numbers, addresses of an adult.
    Personal,
    /// Of a child: only after the guardian's consent.
    Child,
    /// A child's health or disability: only after the consent of its own.
    ChildHealth,
}

impl Question {
    pub fn child(&self) -> bool {
        self.page.child()
    }

    /// Id of the label; `.hint` and `.why` are its attributes.
    pub fn message(&self) -> String {
        format!("q-{}", self.key.replace('.', "-"))
    }

    /// The words offered, in order; empty when something is typed instead.
    pub fn options(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(words) => words,
            Kind::YesNo => &["yes", "no"],
            Kind::YesNoUnknown => &["yes", "no", "unknown"],
            Kind::Tick => &["yes"],
            _ => &[],
        }
    }

    /// Id of an option's text. Yes, no and "don't know" read the same everywhere.
    pub fn option(&self, word: &str) -> String {
        match (self.kind, word) {
            (Kind::YesNo | Kind::YesNoUnknown, "unknown") => "dont-know".to_owned(),
            (Kind::YesNo | Kind::YesNoUnknown, _) => word.to_owned(),
            _ => format!("o-{}-{word}", self.key.replace('.', "-")),
        }
    }

    /// Characters an answer may have: more is cut off when stored, with a problem that says so.
    pub const fn room(&self) -> usize {
        match self.kind {
            Kind::Name => crate::identifier::NAME_LENGTH,
            Kind::Text(most) => most,
            Kind::DocumentNumber(_) | Kind::StudentNumber | Kind::DisabilityNumber => 60,
            Kind::Date | Kind::Months => 20,
            _ => 30,
        }
    }
}

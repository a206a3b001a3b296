//! What an answer means, once it counts.

use std::fmt;

use jiff::civil::Date;

use crate::identifier::{DisabilityNumber, Document, PersonName, StudentNumber};

/// An answer that counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Name(PersonName),
    Text(PersonalText),
    Word(&'static str),
    /// `None` is "I don't know".
    Known(Option<bool>),
    Ticked,
    Date(Date),
    Months(u32),
    /// The code of a street, community, province or county.
    Code(String),
    Document(Document),
    Student(StudentNumber),
    Disability(DisabilityNumber),
}

/// Free text about a family: an address, a school, a note. Never in logs.
#[derive(Clone, PartialEq, Eq)]
pub struct PersonalText(String);

impl PersonalText {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PersonalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PersonalText(…)")
    }
}

/// One way out for each kind of value: `value.date()`.
macro_rules! ways_out {
    ($($way:ident: $variant:ident => $type:ty),+ $(,)?) => {
        $(pub fn $way(self) -> Option<$type> {
            match self { Self::$variant(it) => Some(it), _ => None }
        })+
    };
}

impl Value {
    ways_out! {
        name: Name => PersonName,
        personal_text: Text => PersonalText,
        word: Word => &'static str,
        known: Known => Option<bool>,
        date: Date => Date,
        months: Months => u32,
        code: Code => String,
        document: Document => Document,
        student: Student => StudentNumber,
        disability: Disability => DisabilityNumber,
    }

    /// The canonical text: two answers mean the same exactly when these are equal.
    pub fn text(&self) -> String {
        match self {
            Self::Name(name) => name.as_str().to_owned(),
            Self::Text(text) => text.as_str().to_owned(),
            Self::Word(word) => (*word).to_owned(),
            Self::Known(Some(true)) | Self::Ticked => "yes".to_owned(),
            Self::Known(Some(false)) => "no".to_owned(),
            Self::Known(None) => "unknown".to_owned(),
            Self::Date(date) => date.to_string(),
            Self::Months(months) => months.to_string(),
            Self::Code(code) => code.clone(),
            Self::Document(document) => document.number().to_owned(),
            Self::Student(number) => number.as_str().to_owned(),
            Self::Disability(number) => number.as_str().to_owned(),
        }
    }
}

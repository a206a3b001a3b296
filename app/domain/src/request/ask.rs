//! What a family types when it asks for help, and how it is read.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::identifier::normalise;
use crate::journey::ChildNo;
use crate::words;

/// Characters the request in free words may have.
pub const TEXT_LENGTH: usize = 2_000;
/// Characters of the note on how to be reached.
pub const NOTE_LENGTH: usize = 200;
/// The checklist's items.
const ITEMS: u8 = 20;
/// The request is for all of them.
const FAMILY: &str = "family";

words! {
    /// How urgent it is. The first four are an emergency: whom to call at once is said before anything else.
    Urgency {
        Danger = "danger", NoRoof = "no_roof", NoFood = "no_food", NoCare = "no_care",
        Soon = "soon", Usual = "usual",
    }
}

impl Urgency {
    pub const fn urgent(self) -> bool {
        !matches!(self, Self::Soon | Self::Usual)
    }
}

words! {
    /// How the family may be reached about this request without harm.
    Reach { Call = "call", Text = "text", Here = "here" }
}

words! {
    /// The questions, in small groups.
    AskPage { What = "what", Reach = "reach" }
}

impl AskPage {
    pub const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::What => &["item", "text", "child"],
            Self::Reach => &["urgency", "reach", "reach_note"],
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Whom {
    Child(ChildNo),
    Family,
}

words! {
    /// What keeps a request from being sent: `request-problem-<word>`.
    Problem {
        NoText = "no_text", LongText = "long_text", NoItem = "no_item", NoChild = "no_child",
        NoUrgency = "no_urgency", NoReach = "no_reach", LongNote = "long_note",
    }
}

impl Problem {
    /// The field it is shown at.
    pub const fn field(self) -> &'static str {
        match self {
            Self::NoText | Self::LongText => "text",
            Self::NoItem => "item",
            Self::NoChild => "child",
            Self::NoUrgency => "urgency",
            Self::NoReach => "reach",
            Self::LongNote => "reach_note",
        }
    }

    pub fn page(self) -> AskPage {
        if AskPage::What.fields().contains(&self.field()) { AskPage::What } else { AskPage::Reach }
    }
}

/// What was typed, right or wrong, by field.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, String>);

/// A request that can be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Ask {
    pub item: Option<u8>,
    pub whom: Whom,
    pub text: String,
    pub urgency: Urgency,
    pub reach: Reach,
    pub reach_note: String,
}

impl Typed {
    pub fn get(&self, field: &str) -> &str {
        self.0.get(field).map_or("", String::as_str)
    }

    /// Whether this page has been sent.
    pub fn seen(&self, page: AskPage) -> bool {
        page.fields().iter().any(|field| self.0.contains_key(*field))
    }

    /// Takes the fields of one page, whatever else was sent with them. What no field of ours is so long as is cut.
    pub fn accept<'a>(&mut self, page: AskPage, sent: impl Fn(&str) -> &'a str) {
        for field in page.fields() {
            let text = sent(field).chars().take(2 * TEXT_LENGTH).collect();
            self.0.insert((*field).to_owned(), text);
        }
    }

    /// The typed request, or everything that is missing, in the order of the pages.
    pub fn read(&self, children: &[ChildNo]) -> Result<Ask, Vec<Problem>> {
        let mut problems = Vec::new();
        let item = match self.get("item") {
            "" => None,
            typed => match typed.parse() {
                Ok(number @ 1..=ITEMS) => Some(number),
                _ => {
                    problems.push(Problem::NoItem);
                    None
                }
            },
        };
        let text = normalise::text(self.get("text"));
        if text.is_empty() && item.is_none() {
            problems.push(Problem::NoText);
        }
        if text.chars().count() > TEXT_LENGTH {
            problems.push(Problem::LongText);
        }
        let whom = match self.get("child") {
            FAMILY => Some(Whom::Family),
            typed => typed.parse().ok().filter(|number| children.contains(number)).map(Whom::Child),
        };
        let urgency = Urgency::from_word(self.get("urgency"));
        let reach = Reach::from_word(self.get("reach"));
        let reach_note = normalise::text(self.get("reach_note"));
        let missing = [
            (whom.is_none(), Problem::NoChild),
            (urgency.is_none(), Problem::NoUrgency),
            (reach.is_none(), Problem::NoReach),
            (reach_note.chars().count() > NOTE_LENGTH, Problem::LongNote),
        ];
        problems.extend(missing.into_iter().filter_map(|(missing, problem)| missing.then_some(problem)));
        match (whom, urgency, reach) {
            (Some(whom), Some(urgency), Some(reach)) if problems.is_empty() => {
                Ok(Ask { item, whom, text, urgency, reach, reach_note })
            }
            _ => Err(problems),
        }
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Typed {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Typed({})", self.0.len())
    }
}

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ask({:?}, {})", self.item, self.urgency)
    }
}

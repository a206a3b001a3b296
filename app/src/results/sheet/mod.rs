//! The rules, the items and the words that results are made of.

#[cfg(feature = "ssr")]
pub mod make;
mod text;

use domain::{
    assess::{Have, Need, Outcome, Reason},
    catalogue::Rules,
    facts::Hukou,
};
use jiff::civil::Date;

#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    pub rules: Rules,
    pub items: Vec<ItemSheet>,
    /// In the order of the rules.
    pub benefits: Vec<BenefitSheet>,
    /// Each condition of the rules in words, by its place.
    conditions: Vec<String>,
    /// Messages by id, in the order of the ids; variables stand as `{name}`.
    words: Vec<(String, String)>,
    /// Numbers are links to call them: not at a screen that many people share.
    pub calls: bool,
    /// What a family said it has already; nothing on pages without one.
    #[cfg(feature = "ssr")]
    pub received: Option<Received>,
}

/// Benefits a child has already, and the word for that.
#[cfg(feature = "ssr")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub benefits: std::collections::BTreeSet<String>,
    pub word: String,
}

/// What belongs to an item beside its rules: keys of messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemSheet {
    pub number: u8,
    pub pillar: u8,
    pub hotlines: Vec<String>,
}

/// The same for a benefit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BenefitSheet {
    pub documents: Vec<String>,
    pub places: Vec<String>,
}

impl Sheet {
    /// A message; its id where it is missing, so that a gap is seen.
    pub fn say(&self, id: &str) -> String {
        let place = self.words.binary_search_by(|(known, _)| known.as_str().cmp(id));
        place.ok().and_then(|place| self.words.get(place)).map_or(id, |(_, text)| text).to_owned()
    }

    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        values.iter().fold(self.say(id), |text, (name, value)| text.replace(&["{", name, "}"].concat(), value))
    }

    /// The message of a key: `document-` and `id_card`.
    pub fn of(&self, kind: &str, key: &str) -> String {
        self.say(&[kind, key].concat())
    }

    pub fn date(&self, date: Date) -> String {
        let values = [("year", &*date.year().to_string()), ("day", &*date.day().to_string())];
        self.say_with(&["date-", &date.month().to_string()].concat(), &values)
    }

    pub fn outcome(&self, outcome: Outcome) -> String {
        self.of("outcome-", outcome.word())
    }

    /// The name of a benefit by its id, or of the scope.
    pub fn benefit(&self, id: &str) -> String {
        match id {
            "scope" => self.say("results-change-scope"),
            id => self.say(&benefit_id(id)),
        }
    }

    /// What a reason needs.
    pub fn need(&self, reason: &Reason) -> String {
        match (reason.place(), reason.need) {
            (Some(place), _) => self.conditions.get(place).cloned().unwrap_or_default(),
            (None, Need::ValidUntil(last)) => self.say_with("need-rule-expired", &[("date", &self.date(last))]),
            (None, _) => String::new(),
        }
    }

    /// What we have: nothing where the condition's own words already say it.
    pub fn have(&self, reason: &Reason) -> Option<String> {
        let word = reason.word();
        Some(match reason.have? {
            Have::Age(0) => self.say("have-age-0"),
            Have::Age(years) => self.say_with("have-age", &[("n", &years.to_string())]),
            Have::Date(date) => match reason.need {
                Need::SixMonths => self.say_with("have-since", &[("date", &self.date(date))]),
                Need::SixByAugust => self.say_with("have-born", &[("date", &self.date(date))]),
                _ => self.date(date),
            },
            Have::Word(value) => self.say(&["value-", word, "-", value].concat()),
            Have::Months(months) => self.say_with("months", &[("n", &months.to_string())]),
            Have::Hukou(place) => self.of("o-child-hukou_place-", place_word(place)),
            Have::Is(_) => return None,
        })
    }
}

fn benefit_id(id: &str) -> String {
    ["benefit-", &id.replace('.', "-")].concat()
}

/// A family is shown the kind of place, not the county: the rules ask no more.
const fn place_word(hukou: Hukou) -> &'static str {
    match hukou {
        Hukou::County(_) if hukou.in_shenzhen() => "shenzhen",
        Hukou::County(_) => "mainland",
        Hukou::HongKong => "hk",
        Hukou::Macao => "mo",
        Hukou::Taiwan => "tw",
        Hukou::Foreign => "foreign",
    }
}

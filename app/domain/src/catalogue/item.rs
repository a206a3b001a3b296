//! The items of the checklist and their benefits, with what a family needs to know about each.

use jiff::civil::Date;

use super::once_each;
use super::problem::CatalogueError;
use super::rules::{Grant, Rules};

/// The city's catalogue, carried by the program.
const SHENZHEN: &str = include_str!("../../catalogue/shenzhen.toml");

/// A checklist of services, read and checked.
#[derive(Debug, Clone)]
pub struct Catalogue {
    pub id: String,
    pub version: String,
    /// The plan it comes from.
    pub source: String,
    /// All items in order.
    pub items: Vec<Item>,
    pub(super) rules: Rules,
    /// Each condition of the rules as written.
    pub(crate) needs: Vec<String>,
}

/// One item of the checklist. Departments and hotlines are keys of the message files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    pub number: u8,
    pub pillar: Pillar,
    /// Official.
    pub title: String,
    /// Whom the plan's list names: 服务对象.
    pub audience: String,
    /// Where in the plan the item stands.
    pub source: String,
    pub departments: Vec<String>,
    pub hotlines: Vec<String>,
    /// Days in which the office means to have a request about it delivered: its own target, never a promise.
    pub target_days: Option<u8>,
    pub benefits: Vec<Benefit>,
}

/// One concrete thing inside an item. Documents to bring and places to go to are keys of the message files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// Stable and public: `1.health`.
    pub id: String,
    /// The rule as written.
    pub rule: String,
    pub grant: Grant,
    pub valid_until: Option<Date>,
    pub documents: Vec<String>,
    pub places: Vec<String>,
    /// The key of a caution to show beside it.
    pub note: Option<String>,
}

/// The six aims under which the plan orders its items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Pillar {
    /// 幼有所育
    Care = 1,
    /// 学有所教
    Education,
    /// 病有所医
    Health,
    /// 住有所居
    Housing,
    /// 弱有所扶
    Support,
    /// 发展保障
    Development,
}

impl Pillar {
    pub const ALL: [Self; 6] =
        [Self::Care, Self::Education, Self::Health, Self::Housing, Self::Support, Self::Development];

    /// From 1 to 6, as in the message ids.
    pub const fn number(self) -> u8 {
        self as u8
    }

    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|pillar| pillar.number() == number)
    }
}

impl Item {
    /// What its benefits ask for, each once.
    pub fn documents(&self) -> Vec<&str> {
        once_each(self.benefits.iter().flat_map(|benefit| &benefit.documents))
    }

    /// Where its benefits are given, each once.
    pub fn places(&self) -> Vec<&str> {
        once_each(self.benefits.iter().flat_map(|benefit| &benefit.places))
    }
}

impl Catalogue {
    /// The city's own.
    pub fn shenzhen() -> Result<Self, CatalogueError> {
        Self::parse(SHENZHEN)
    }

    /// Reads a catalogue file; every problem at once, with its line.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        Self::parse_told(text, &|_| true)
    }

    /// The same for a file that somebody else wrote: `has_text` knows which ids have a text in every language.
    pub fn parse_told(text: &str, has_text: &dyn Fn(&str) -> bool) -> Result<Self, CatalogueError> {
        super::file::read(text, has_text)
    }

    /// The departments that any item names, each once.
    pub fn departments(&self) -> Vec<&str> {
        once_each(self.items.iter().flat_map(|item| &item.departments))
    }

    pub const fn rules(&self) -> &Rules {
        &self.rules
    }

    pub fn item(&self, number: u8) -> Option<&Item> {
        self.items.iter().find(|item| item.number == number)
    }

    pub fn benefit(&self, id: &str) -> Option<&Benefit> {
        self.items.iter().flat_map(|item| &item.benefits).find(|benefit| benefit.id == id)
    }
}

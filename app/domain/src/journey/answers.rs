//! What a family typed so far, by field name. Good or not, it is kept as typed; only its amount is bounded.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::field::{bounded, child_of, is_tick, known};
use super::{ChildNo, Key, Kind, PHONE, Page, Question, Sensitivity, WayIn, applies, gate, question, questions};
use crate::identifier::normalise;

/// More children than any family declares at once; a bound, not a rule.
pub const MOST_CHILDREN: usize = 20;

/// The highest child number given out so far, so that a number is never given twice.
const LAST_CHILD: &str = "children.last";

/// Whether "all else is as it was" is ticked, in a draft that the page of the half-year renewal began.
const ALL_ELSE: &str = "renewal.all_else";

/// Raw answers under field names (`guardian.name`, `child.3.birth_date.year`). `Debug` shows how many, never which.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, String>);

/// Why nothing was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Closed {
    #[error("the page {0} comes first")]
    First(Page),
    #[error("there is no such child in this declaration")]
    NoSuchChild,
    #[error("no more children fit into one declaration")]
    TooManyChildren,
}

impl Answers {
    /// Takes the fields that exist and drops the rest: for drafts read back and for made-up families. Forms go
    /// through [`Answers::accept`], which lets a page write its own fields only.
    pub fn from_fields<K: AsRef<str>, V: AsRef<str>>(fields: impl IntoIterator<Item = (K, V)>) -> Self {
        let mut answers = Self::default();
        for (field, text) in fields {
            let (field, text) = (field.as_ref(), text.as_ref());
            match (known(field), child_of(field)) {
                (Some(question), _) => answers.put(question, field, text),
                (None, Some(child)) if field == format!("child.{child}") => {
                    answers.0.insert(field.to_owned(), String::new());
                }
                (None, None) if field == PHONE => answers.set_way_in(WayIn::parse(text).as_ref()),
                (None, None) if field == LAST_CHILD && text.parse::<u16>().is_ok() => {
                    answers.0.insert(field.to_owned(), text.to_owned());
                }
                (None, _) => {}
            }
        }
        answers
    }

    /// Stores what a page's form sent. Other fields than the page's own are ignored; a box that was not sent is an
    /// unticked box; a question that was not sent keeps its answer. A closed page stores nothing.
    pub fn accept<K: AsRef<str>, V: AsRef<str>>(
        &mut self,
        page: Page,
        child: Option<ChildNo>,
        form: impl IntoIterator<Item = (K, V)>,
    ) -> Result<(), Closed> {
        if page.child() != child.is_some() || child.is_some_and(|child| !self.children().contains(&child)) {
            return Err(Closed::NoSuchChild);
        }
        if let Some(first) = gate(page, self) {
            return Err(Closed::First(first));
        }
        self.take(questions(page).iter().filter_map(|question| Key::new(question, child)).collect(), form);
        Ok(())
    }

    /// The same for single questions, whatever pages they are on. What is closed, or of a child that is not there, is
    /// passed over.
    pub fn accept_keys<K: AsRef<str>, V: AsRef<str>>(&mut self, keys: &[Key], form: impl IntoIterator<Item = (K, V)>) {
        let children = self.children();
        let open = |key: &&Key| {
            let page = question(key.question()).map(|question| question.page);
            let there = key.child().is_none_or(|child| children.contains(&child));
            there && page.is_some_and(|page| gate(page, self).is_none())
        };
        self.take(keys.iter().filter(open).copied().collect(), form);
    }

    fn take<K: AsRef<str>, V: AsRef<str>>(&mut self, keys: Vec<Key>, form: impl IntoIterator<Item = (K, V)>) {
        let form: BTreeMap<String, String> =
            form.into_iter().map(|(field, text)| (field.as_ref().to_owned(), text.as_ref().to_owned())).collect();
        let mut consent = false;
        for key in keys {
            let Some(question) = question(key.question()) else { continue };
            consent |= question.page == Page::Consent;
            for field in key.fields() {
                match form.get(&field) {
                    Some(text) => self.put(question, &field, text),
                    None if question.kind == Kind::Tick => self.put(question, &field, ""),
                    None => drop(self.0.entry(field).or_default()),
                }
            }
        }
        if consent && !self.consents_to_health() {
            self.forget(|question| question.sensitivity == Sensitivity::ChildHealth);
        }
    }

    /// The raw text of a field; blank when there is none.
    pub fn field(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The raw text of a question with one field, without the space around it.
    pub fn get(&self, question: &'static Question, child: Option<ChildNo>) -> &str {
        Key::new(question, child).map_or("", |key| self.field(&key.to_string()).trim())
    }

    /// All fields with their raw text.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_str(), text.as_str()))
    }

    /// Whether the page was ever sent, be it blank.
    pub fn visited(&self, page: Page, child: Option<ChildNo>) -> bool {
        questions(page)
            .iter()
            .filter_map(|question| Key::new(question, child))
            .flat_map(Key::fields)
            .any(|field| self.0.contains_key(&field))
    }

    /// The children's numbers, in the order in which they were added.
    pub fn children(&self) -> Vec<ChildNo> {
        let mut children: Vec<ChildNo> = self.0.keys().filter_map(|field| child_of(field)).collect();
        children.sort_unstable();
        children.dedup();
        children
    }

    /// A child without answers. Closed until the guardian has consented.
    pub fn add_child(&mut self) -> Result<ChildNo, Closed> {
        if let Some(first) = gate(Page::ChildName, self) {
            return Err(Closed::First(first));
        }
        let room = self.children().len() < MOST_CHILDREN;
        let Some(next) = self.last_child().checked_add(1).filter(|_| room) else {
            return Err(Closed::TooManyChildren);
        };
        self.0.insert(LAST_CHILD.to_owned(), next.to_string());
        self.0.insert(format!("child.{next}"), String::new());
        Ok(ChildNo(next))
    }

    /// Adds the children of other answers who are not among these: of another document, or another name or birth date.
    /// Health facts only where they are consented to here. How many were added.
    pub fn take_children(&mut self, other: &Self) -> usize {
        let mut taken = 0;
        for theirs in other.children() {
            if self.children().into_iter().any(|ours| self.is_same(ours, other, theirs)) {
                continue;
            }
            let Ok(ours) = self.add_child() else { break };
            let (from, to) = (format!("child.{theirs}."), format!("child.{ours}."));
            let told = other.0.iter().filter_map(|(field, text)| Some((field.strip_prefix(&from)?, text)));
            self.0.extend(told.map(|(field, text)| (format!("{to}{field}"), text.clone())));
            taken += 1;
        }
        if !self.consents_to_health() {
            self.forget(|question| question.sensitivity == Sensitivity::ChildHealth);
        }
        taken
    }

    fn is_same(&self, ours: ChildNo, other: &Self, theirs: ChildNo) -> bool {
        let alike = |field: &str, folded: fn(&str) -> String| {
            let said = folded(self.field(&format!("child.{ours}.{field}")));
            !said.is_empty() && said == folded(other.field(&format!("child.{theirs}.{field}")))
        };
        let born = ["year", "month", "day"].map(|part| format!("birth_date.{part}"));
        alike("document_number", normalise::code)
            || (alike("name", normalise::text) && born.iter().all(|part| alike(part, normalise::code)))
    }

    /// Forgets the child with all its answers. Its number is not given again.
    pub fn remove_child(&mut self, child: ChildNo) {
        self.0.insert(LAST_CHILD.to_owned(), self.last_child().to_string());
        self.0.retain(|field, _| child_of(field) != Some(child));
    }

    /// The draft is one of the page of the half-year renewal, where "all else is as it was" is ticked or not.
    pub fn set_renewing(&mut self, all_else: bool) {
        self.0.insert(ALL_ELSE.to_owned(), if all_else { "yes" } else { "" }.to_owned());
    }

    /// None where the draft was begun elsewhere.
    pub fn renewing(&self) -> Option<bool> {
        self.0.get(ALL_ELSE).map(|ticked| is_tick(ticked))
    }

    /// Without the answers to these questions, so that they are given anew.
    #[must_use]
    pub fn without(mut self, keys: &[Key]) -> Self {
        for field in keys.iter().flat_map(|key| key.fields()) {
            self.0.insert(field, String::new());
        }
        self
    }

    /// Only what would count today: stale answers to questions that no longer apply are left behind at submission.
    #[must_use]
    pub fn only_applicable(&self) -> Self {
        let mut kept = self.clone();
        kept.0.retain(|field, _| match (known(field), field.as_str()) {
            (Some(question), _) => applies(question, self, child_of(field)),
            (None, ALL_ELSE) => false,
            (None, _) => true,
        });
        kept
    }

    /// Written once a code sent to the number was typed back, or the parent showed to be there without a phone.
    pub fn set_way_in(&mut self, way: Option<&WayIn>) {
        match way {
            Some(way) => drop(self.0.insert(PHONE.to_owned(), way.as_str().to_owned())),
            None => drop(self.0.remove(PHONE)),
        }
    }

    pub fn way_in(&self) -> Option<WayIn> {
        WayIn::parse(self.field(PHONE))
    }

    /// The guardian's consent to keep a child's data.
    pub fn consents_to_children(&self) -> bool {
        is_tick(self.field("consent.children"))
    }

    /// The guardian's separate consent to health and disability facts.
    pub fn consents_to_health(&self) -> bool {
        self.consents_to_children() && is_tick(self.field("consent.health"))
    }

    /// The consent to health and disability facts is taken back: it and the facts go. Says whether anything was there.
    pub fn withdraw_health(&mut self) -> bool {
        let before = self.0.clone();
        if let Some(tick) = self.0.get_mut("consent.health") {
            tick.clear();
        }
        self.forget(|question| question.sensitivity == Sensitivity::ChildHealth);
        self.0 != before
    }

    /// The consent to keep the children's data is taken back: both consents and everything about the children go.
    pub fn withdraw_children(&mut self) {
        for child in self.children() {
            self.remove_child(child);
        }
        for tick in ["consent.children", "consent.health"] {
            self.0.remove(tick);
        }
    }

    fn last_child(&self) -> u16 {
        let highest = self.children().last().map_or(0, |child| child.0);
        highest.max(self.field(LAST_CHILD).parse().unwrap_or(0))
    }

    fn put(&mut self, question: &Question, field: &str, text: &str) {
        self.0.insert(field.to_owned(), bounded(text, question.room()));
    }

    fn forget(&mut self, which: fn(&Question) -> bool) {
        self.0.retain(|field, _| !known(field).is_some_and(which));
    }
}

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answers({} fields)", self.0.len())
    }
}

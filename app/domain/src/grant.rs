//! What a family lets somebody else do or see for a while: the states of a grant, and the short code that opens it.
//!
//! A helper fills in beside the parent; another guardian of the children sees what the parent shares. Both begin the
//! same way: the parent makes a code and tells it to the person, who types it once.

use jiff::{SignedDuration, Timestamp};

use crate::{
    code::Code,
    facts::words,
    journey::{Answers, Key, Page, question},
};

words! {
    GrantKind {
        /// Fills in and corrects for a while.
        Helper = "helper",
        /// Another parent or guardian: sees what is shared.
        Guardian = "guardian",
    }
}

words! {
    /// How long a helper may act, counted from the moment the code is typed.
    Lasting { Day = "day", Week = "week", Month = "month" }
}

impl Lasting {
    pub const fn duration(self) -> SignedDuration {
        SignedDuration::from_hours(match self {
            Self::Day => 24,
            Self::Week => 7 * 24,
            Self::Month => 30 * 24,
        })
    }
}

words! {
    GrantWord { Offered = "offered", Active = "active", Ended = "ended" }
}

/// The code waits to be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered {
    pub until: Timestamp,
}

/// Somebody has typed the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Active {
    pub since: Timestamp,
    /// None: until it is ended.
    pub until: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ended {
    pub since: Timestamp,
}

/// The code came too late, or nothing waits for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the code does not open this any more")]
pub struct TooLate;

impl Offered {
    pub fn accept(self, lasting: Option<Lasting>, now: Timestamp) -> Result<Active, TooLate> {
        if now >= self.until {
            return Err(TooLate);
        }
        let until = lasting.map(|it| now.saturating_add(it.duration()).unwrap_or(Timestamp::MAX));
        Ok(Active { since: now, until })
    }

    pub const fn end(self, now: Timestamp) -> Ended {
        Ended { since: now }
    }
}

impl Active {
    pub const fn end(self, now: Timestamp) -> Ended {
        Ended { since: now }
    }
}

/// A grant in whatever state it is stored. Time alone also ends it: ask [`GrantState::now`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GrantState {
    Offered(Offered),
    Active(Active),
    Ended(Ended),
}

impl GrantState {
    /// As it is at this moment: over once its time is.
    #[must_use]
    pub fn now(self, now: Timestamp) -> Self {
        match self {
            Self::Offered(Offered { until }) | Self::Active(Active { until: Some(until), .. }) if now >= until => {
                Self::Ended(Ended { since: until })
            }
            other => other,
        }
    }

    /// What was over stays as it was.
    #[must_use]
    pub const fn end(self, now: Timestamp) -> Self {
        match self {
            Self::Offered(it) => Self::Ended(it.end(now)),
            Self::Active(it) => Self::Ended(it.end(now)),
            Self::Ended(it) => Self::Ended(it),
        }
    }

    pub const fn word(self) -> GrantWord {
        match self {
            Self::Offered(_) => GrantWord::Offered,
            Self::Active(_) => GrantWord::Active,
            Self::Ended(_) => GrantWord::Ended,
        }
    }
}

words! {
    /// A part of a family's record that can be shared with another guardian.
    Part {
        /// The children's record and services.
        Children = "children",
        /// Declarations and receipts.
        Declarations = "declarations",
        /// The home address, and what would betray it.
        Address = "address",
    }
}

/// What is shared. The address is never shared unless somebody says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shared {
    pub children: bool,
    pub declarations: bool,
    pub address: bool,
}

impl Shared {
    pub fn of<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let mut shared = Self::default();
        for part in words.into_iter().filter_map(Part::from_word) {
            match part {
                Part::Children => shared.children = true,
                Part::Declarations => shared.declarations = true,
                Part::Address => shared.address = true,
            }
        }
        shared
    }

    pub const fn has(self, part: Part) -> bool {
        match part {
            Part::Children => self.children,
            Part::Declarations => self.declarations,
            Part::Address => self.address,
        }
    }

    pub fn parts(self) -> impl Iterator<Item = Part> {
        Part::ALL.iter().copied().filter(move |part| self.has(*part))
    }

    /// Whether this answer may be shown. Who the guardian is, may always; phone, document and how to be reached, never.
    pub fn shows(self, key: Key) -> bool {
        match key.question() {
            "guardian.name" | "guardian.relation" => true,
            asked => part_of(asked).is_some_and(|part| self.has(part)) && (self.children || key.child().is_none()),
        }
    }

    /// The answers with everything else taken out: what is not here can't be shown by mistake.
    #[must_use]
    pub fn only(self, answers: &Answers) -> Answers {
        let kept = answers.fields().filter(|(field, _)| self.keeps(field));
        Answers::from_fields(kept)
    }

    fn keeps(self, field: &str) -> bool {
        // `child.3` alone marks that there is a third child.
        let marks_child =
            field.strip_prefix("child.").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
        if marks_child {
            return self.children;
        }
        let whole = field.parse::<Key>().or_else(|_| field.rsplit_once('.').map_or(field, |(start, _)| start).parse());
        whole.is_ok_and(|key| self.shows(key))
    }
}

/// The one part an answer belongs to; none for what is never shared.
fn part_of(asked: &str) -> Option<Part> {
    let page = question(asked)?.page;
    match (asked, page) {
        // The school says where the child is to be found.
        (
            "child.school" | "child.student_number" | "home.street" | "home.community" | "home.address" | "home.since",
            _,
        ) => Some(Part::Address),
        (_, Page::Document | Page::Contact | Page::Consent) => None,
        (_, page) if page.child() => Some(Part::Children),
        _ => Some(Part::Declarations),
    }
}

/// What a parent reads out to a helper or another guardian: `7KM4-RX2P`. About 36 bits.
pub type GrantCode = Code<8>;

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::journey::questions;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    #[test]
    fn time_alone_ends_a_grant() {
        let offered = Offered { until: at(100) };
        assert_eq!(offered.accept(Some(Lasting::Day), at(100)), Err(TooLate));
        let active = offered.accept(Some(Lasting::Day), at(99)).unwrap();
        assert_eq!(active.until, Some(at(99 + 86_400)));
        let state = GrantState::Active(active);
        assert_eq!(state.now(at(99 + 86_399)), state);
        assert_eq!(state.now(at(99 + 86_400)).word(), GrantWord::Ended);
        assert_eq!(GrantState::Offered(offered).now(at(100)).word(), GrantWord::Ended);
        let open = GrantState::Active(Offered { until: at(100) }.accept(None, at(1)).unwrap());
        assert_eq!(open.now(at(1_000_000)), open, "another guardian's lasts until it is ended");
        assert_eq!(state.end(at(7)).end(at(9)), GrantState::Ended(Ended { since: at(7) }));
    }

    const ALL: &[(&str, &str)] = &[
        ("guardian.name", "李梅"),
        ("guardian.relation", "mother"),
        ("guardian.document_kind", "passport"),
        ("guardian.document_number", "E12345678"),
        ("guardian.phone", "+8613800138000"),
        ("family.dibao", "yes"),
        ("home.street", "440304004"),
        ("home.address", "向阳新村 8 栋"),
        ("home.since.year", "2022"),
        ("consent.children", "yes"),
        ("contact.note", "晚上七点后"),
        ("child.1", ""),
        ("child.1.name", "小明"),
        ("child.1.birth_date.year", "2019"),
        ("child.1.school", "福田第一小学"),
    ];

    fn shown(parts: &[&str]) -> Vec<String> {
        let answers = Answers::from_fields(ALL.iter().copied());
        Shared::of(parts.iter().copied()).only(&answers).fields().map(|(name, _)| name.to_owned()).collect()
    }

    #[test]
    fn each_part_shows_its_own_and_nothing_else() {
        let name = ["guardian.name", "guardian.relation"];
        assert_eq!(shown(&[]), name);
        assert_eq!(shown(&["address"]), [name[0], name[1], "home.address", "home.since.year", "home.street"]);
        let both = shown(&["address", "children"]);
        assert!(both.contains(&"child.1.school".to_owned()), "the school is a part of both");
        assert_eq!(shown(&["children"]), ["child.1", "child.1.birth_date.year", "child.1.name", name[0], name[1]]);
        assert_eq!(shown(&["declarations"]), ["family.dibao", name[0], name[1]]);
        let all = shown(&["children", "declarations", "address"]);
        for never in ["guardian.phone", "guardian.document_number", "guardian.document_kind", "contact.note"] {
            assert!(!all.contains(&never.to_owned()), "{never}");
        }
    }

    #[test]
    fn nobody_asked_for_the_address_and_it_is_nowhere() {
        let shared = Shared { children: true, declarations: true, address: false };
        for page in Page::ALL {
            for question in questions(*page) {
                let child = page.child().then_some(crate::journey::ChildNo(1));
                let key = Key::new(question, child).unwrap();
                let betrays = question.key.starts_with("home.")
                    || question.key.starts_with("contact.")
                    || ["child.school", "child.student_number"].contains(&question.key)
                    || question.key.starts_with("guardian.document");
                assert_eq!(shared.shows(key), !betrays && *page != Page::Consent, "{key}");
            }
        }
        assert!(!shared.shows(Key::phone()));
    }
}

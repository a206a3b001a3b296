//! The short way in: JSON straight into facts. It says only whether that worked; `check.rs` says what is wrong.

use std::fmt;
use std::marker::PhantomData;

use jiff::civil::Date;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::node::Node;
use super::problem::{Problem, Problems};
use super::{MOST_CHILDREN, MOST_MONTHS, check};
use crate::area::county_exists;
use crate::calendar;
use crate::facts::{Child, Fact, Family, Hukou, Insured, LivesWith, Stage};

/// A family to assess.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    pub as_of: Date,
    pub family: Family,
    /// Each with the name by which the answer calls it.
    pub children: Vec<(String, Child)>,
}

impl Request {
    /// Reads a family; `today` is the day when it names none.
    pub fn read(text: &[u8], today: Date) -> Result<Self, Problems> {
        Self::quick(text, today).map_or_else(|| Self::careful(text, today), Ok)
    }

    pub(super) fn quick(text: &[u8], today: Date) -> Option<Self> {
        let Whole { as_of, family, children } = serde_json::from_slice(text).ok()?;
        let (as_of, children) = (as_of.unwrap_or(today), children?);
        let few = children.len() <= MOST_CHILDREN;
        let named = children.iter().all(|Known(reference, _)| !reference.is_empty());
        let born = children.iter().all(|Known(_, child)| child.birth_date.is_none_or(|birth| birth <= as_of));
        let children = children.into_iter().map(|Known(reference, child)| (reference, child)).collect();
        (few && named && born).then(|| Self { as_of, family: family.unwrap_or_default().0, children })
    }

    pub(super) fn careful(text: &[u8], today: Date) -> Result<Self, Problems> {
        let not_json = |error| vec![Problem { path: String::new(), problem: format!("not JSON: {error}") }];
        Node::parse(text)
            .map_err(not_json)
            .and_then(|node| check::request(node, today))
            .map_err(|errors| Problems { errors })
    }
}

/// A hukou place that exists.
pub(super) fn hukou(text: &str) -> Option<Hukou> {
    Hukou::parse(text).filter(|hukou| !matches!(hukou, Hukou::County(code) if !county_exists(*code)))
}

#[derive(Default)]
struct Whole {
    as_of: Option<Date>,
    family: Option<Household>,
    children: Option<Vec<Known>>,
}

#[derive(Default)]
struct Household(Family);

#[derive(Default)]
struct Known(String, Child);

/// What an object of a request may contain.
#[derive(Clone, Copy, PartialEq)]
enum Key {
    AsOf,
    Family,
    Children,
    Ref,
    Fact(Fact),
}

impl Key {
    fn parse(key: &str) -> Option<Self> {
        match key {
            "as_of" => Some(Self::AsOf),
            "family" => Some(Self::Family),
            "children" => Some(Self::Children),
            "ref" => Some(Self::Ref),
            _ => Fact::from_word(key).map(Self::Fact),
        }
    }

    /// A bit for each key, to notice one that comes back.
    const fn bit(self) -> u64 {
        match self {
            Self::Fact(fact) => 1 << fact as u64,
            Self::AsOf => 1 << 60,
            Self::Family => 1 << 61,
            Self::Children => 1 << 62,
            Self::Ref => 1 << 63,
        }
    }
}

/// An object whose entries are read one by one. Unlike a derived struct it takes nothing but an object.
trait Object<'de>: Default {
    /// Reads the value of a key; false when the key doesn't belong here.
    fn entry<A: MapAccess<'de>>(&mut self, key: Key, map: &mut A) -> Result<bool, A::Error>;
}

impl<'de> Object<'de> for Whole {
    fn entry<A: MapAccess<'de>>(&mut self, key: Key, map: &mut A) -> Result<bool, A::Error> {
        match key {
            Key::AsOf => self.as_of = map.next_value_seed(Parsed(calendar::parse))?,
            Key::Family => self.family = map.next_value()?,
            Key::Children => self.children = map.next_value()?,
            _ => return Ok(false),
        }
        Ok(true)
    }
}

impl<'de> Object<'de> for Household {
    fn entry<A: MapAccess<'de>>(&mut self, key: Key, map: &mut A) -> Result<bool, A::Error> {
        let Self(family) = self;
        match key {
            Key::Fact(Fact::SocialInsuranceMonths) => family.social_insurance_months = map.next_value()?,
            Key::Fact(fact) => match family.yes_no_mut(fact) {
                Some(answer) => *answer = map.next_value()?,
                None => return Ok(false),
            },
            _ => return Ok(false),
        }
        Ok(family.social_insurance_months.is_none_or(|months| months <= MOST_MONTHS))
    }
}

impl<'de> Object<'de> for Known {
    fn entry<A: MapAccess<'de>>(&mut self, key: Key, map: &mut A) -> Result<bool, A::Error> {
        let Self(reference, child) = self;
        match key {
            Key::Ref => *reference = map.next_value()?,
            Key::Fact(Fact::BirthDate) => child.birth_date = map.next_value_seed(Parsed(calendar::parse))?,
            Key::Fact(Fact::InShenzhenSince) => {
                child.in_shenzhen_since = map.next_value_seed(Parsed(calendar::parse))?;
            }
            Key::Fact(Fact::Hukou) => child.hukou = map.next_value_seed(Parsed(hukou))?,
            Key::Fact(Fact::LivesWith) => child.lives_with = map.next_value_seed(Parsed(LivesWith::from_word))?,
            Key::Fact(Fact::Stage) => child.stage = map.next_value_seed(Parsed(Stage::from_word))?,
            Key::Fact(Fact::Insured) => child.insured = map.next_value_seed(Parsed(Insured::from_word))?,
            Key::Fact(fact) => match child.yes_no_mut(fact) {
                Some(answer) => *answer = map.next_value()?,
                None => return Ok(false),
            },
            _ => return Ok(false),
        }
        Ok(true)
    }
}

/// Turns an [`Object`] into what serde reads.
struct Entries<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for Entries<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (mut object, mut seen) = (T::default(), 0);
        while let Some(key) = map.next_key_seed(Parsed(Key::parse))? {
            let fresh = key.filter(|key| seen & key.bit() == 0).ok_or_else(|| A::Error::custom("a key twice"))?;
            seen |= fresh.bit();
            if !object.entry(fresh, &mut map)? {
                return Err(A::Error::custom("an entry that can't be"));
            }
        }
        Ok(object)
    }
}

macro_rules! read_as_entries {
    ($($object:ident),+) => {$(
        impl<'de> Deserialize<'de> for $object {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map(Entries::<Self>(PhantomData))
            }
        }
    )+};
}

read_as_entries!(Whole, Household, Known);

/// Text that one function understands, or null.
struct Parsed<T>(fn(&str) -> Option<T>);

impl<'de, T> DeserializeSeed<'de> for Parsed<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<T> Visitor<'_> for Parsed<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a known word or null")
    }

    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Option<T>, E> {
        (self.0)(text).map(Some).ok_or_else(|| E::custom(text))
    }
}

//! What somebody saw. Everything may be left out but one thing: what was seen, or where.

use serde::{Deserialize, Serialize};

use crate::{area, facts::words, identifier::normalise};

words! {
    /// What may be ticked.
    Sign {
        Alone = "alone",
        Hurt = "hurt",
        Violence = "violence",
        Touched = "touched",
        Neglected = "neglected",
        Untreated = "untreated",
        SelfHarm = "self_harm",
        Wandering = "wandering",
        Work = "work",
        Bullied = "bullied",
        OutOfSchool = "out_of_school",
    }
}

words! {
    /// Is the child in danger at this moment?
    Now { Yes = "yes", No = "no", Unknown = "unknown" }
}

words! {
    Since { Today = "today", Week = "week", Month = "month", Longer = "longer", Unknown = "unknown" }
}

/// As typed. Nothing of it is shown when it is printed for debugging.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    pub signs: Vec<Sign>,
    /// What was seen, in their own words.
    pub seen: String,
    /// Code of a street, of a district where the street is not known, or empty.
    pub area: String,
    /// The place in words.
    pub place: String,
    /// The child in words.
    pub child: String,
    pub since: Option<Since>,
    pub now: Option<Now>,
    /// Who tells it and how they may be asked; empty for those who stay without a name.
    pub teller: String,
}

/// Why a sighting can't be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// Neither what was seen nor where.
    Nothing,
    /// The field, and how many characters it may have.
    TooLong(&'static str, usize),
}

impl Sighting {
    /// Free texts: the field's name and how many characters it may have.
    pub const TEXTS: [(&'static str, usize); 4] = [("seen", 2_000), ("place", 300), ("child", 500), ("teller", 200)];

    /// `get` has the value of a field, `all` everything that was ticked.
    pub fn typed<'a>(get: impl Fn(&str) -> &'a str, signs: impl Iterator<Item = &'a str>) -> Self {
        let text = |field| normalise::text(get(field));
        Self {
            signs: signs.filter_map(Sign::from_word).collect(),
            seen: text("seen"),
            area: known(get("area").trim()),
            place: text("place"),
            child: text("child"),
            since: Since::from_word(get("since")),
            now: Now::from_word(get("now")),
            teller: text("teller"),
        }
    }

    pub fn flaws(&self) -> Vec<Flaw> {
        let seen = !self.signs.is_empty() || !self.seen.is_empty();
        let nothing = !seen && self.area.is_empty() && self.place.is_empty();
        let long = Self::TEXTS.into_iter().filter(|(field, most)| self.text(field).chars().count() > *most);
        let long = long.map(|(field, most)| Flaw::TooLong(field, most));
        nothing.then_some(Flaw::Nothing).into_iter().chain(long).collect()
    }

    /// Comes before the others: in danger now, or what can't wait whatever else is known.
    pub fn urgent(&self) -> bool {
        self.now == Some(Now::Yes) || self.signs.iter().any(|sign| matches!(sign, Sign::Touched | Sign::SelfHarm))
    }

    pub fn text(&self, field: &str) -> &str {
        match field {
            "seen" => &self.seen,
            "area" => &self.area,
            "place" => &self.place,
            "child" => &self.child,
            "teller" => &self.teller,
            _ => "",
        }
    }
}

impl std::fmt::Debug for Sighting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sighting(…)")
    }
}

/// An area that is none of the city's is nowhere.
fn known(code: &str) -> String {
    let known = area::street(code).is_some() || area::district(code).is_some();
    if known { code.to_owned() } else { String::new() }
}

//! What kind of answer each fact takes, and which field holds it: one row a fact.

use super::{Child, Fact, Family, Insured, LivesWith, Stage};

/// The answers a fact takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    YesNo,
    Months,
    Date,
    Hukou,
    /// One of a closed set of words, in their order.
    Word(&'static [&'static str]),
}

impl Fact {
    pub const fn kind(self) -> Kind {
        match self {
            Self::SocialInsuranceMonths => Kind::Months,
            Self::BirthDate | Self::InShenzhenSince => Kind::Date,
            Self::Hukou => Kind::Hukou,
            Self::LivesWith => Kind::Word(LivesWith::WORDS),
            Self::Stage => Kind::Word(Stage::WORDS),
            Self::Insured => Kind::Word(Insured::WORDS),
            _ => Kind::YesNo,
        }
    }

    /// Whether it is asked once a family; else once a child.
    pub const fn of_family(self) -> bool {
        (self as u8) < Self::BirthDate as u8
    }
}

impl Child {
    /// The answer to a fact that takes a word, as the word's place in its set.
    pub(crate) fn word(&self, fact: Fact) -> Option<u8> {
        match fact {
            Fact::LivesWith => self.lives_with.map(|word| word as u8),
            Fact::Stage => self.stage.map(|word| word as u8),
            Fact::Insured => self.insured.map(|word| word as u8),
            _ => None,
        }
    }
}

/// One row a yes-or-no fact and the field of the same name.
macro_rules! yes_no {
    ($owner:ident { $($fact:ident => $field:ident),+ $(,)? }) => {
        impl $owner {
            /// The answer to a yes-or-no fact; none for other facts.
            pub const fn yes_no(&self, fact: Fact) -> Option<bool> {
                match fact { $(Fact::$fact => self.$field,)+ _ => None }
            }

            /// Every yes-or-no fact with its answer.
            pub(crate) const fn answers(&self) -> [(Fact, Option<bool>); [$(Fact::$fact),+].len()] {
                [$((Fact::$fact, self.$field)),+]
            }

            pub const fn yes_no_mut(&mut self, fact: Fact) -> Option<&mut Option<bool>> {
                match fact { $(Fact::$fact => Some(&mut self.$field),)+ _ => None }
            }
        }
    };
}

yes_no!(Family {
    ResidencePermit => residence_permit,
    StableJob => stable_job,
    StableHome => stable_home,
    EconomicHardship => economic_hardship,
    Dibao => dibao,
    SuddenHardship => sudden_hardship,
    HousingDifficulty => housing_difficulty,
    ParentSeekingWork => parent_seeking_work,
});

yes_no!(Child {
    InclusiveKindergarten => inclusive_kindergarten,
    Xueji => xueji,
    XuejiFullJunior => xueji_full_junior,
    Under120cm => under_120cm,
    DisabilityCertificate => disability_certificate,
    SevereMentalDisorder => severe_mental_disorder,
    LivesAtHome => lives_at_home,
    Orphan => orphan,
    DeFactoUnsupported => de_facto_unsupported,
    NoLivelihood => no_livelihood,
    MedicalAid => medical_aid,
    GuardianConsents => guardian_consents,
});

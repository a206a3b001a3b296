//! What a rule may ask about. Every fact may be unknown: `None`.
//!
//! To add one: a line in [`Fact`], a field in [`Family`] or [`Child`], and a row in `kind.rs` that joins the two.

mod kind;
mod set;

use jiff::civil::Date;

pub use kind::Kind;
pub use set::FactSet;

/// Declares a closed set of words: the enum, its list in order, its stable spelling and the way back.
#[macro_export]
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];
            pub const WORDS: &'static [&'static str] = &[$($word),+];

            /// The stable spelling: in JSON, in the catalogue, in message ids.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }
    };
}
pub(crate) use words;

words! {
    /// Every fact, in the order in which missing facts are listed.
    Fact {
        ResidencePermit = "residence_permit",
        SocialInsuranceMonths = "social_insurance_months",
        StableJob = "stable_job",
        StableHome = "stable_home",
        EconomicHardship = "economic_hardship",
        Dibao = "dibao",
        SuddenHardship = "sudden_hardship",
        HousingDifficulty = "housing_difficulty",
        ParentSeekingWork = "parent_seeking_work",
        BirthDate = "birth_date",
        Hukou = "hukou",
        InShenzhenSince = "in_shenzhen_since",
        LivesWith = "lives_with",
        Stage = "stage",
        InclusiveKindergarten = "inclusive_kindergarten",
        Xueji = "xueji",
        XuejiFullJunior = "xueji_full_junior",
        Under120cm = "under_120cm",
        DisabilityCertificate = "disability_certificate",
        SevereMentalDisorder = "severe_mental_disorder",
        LivesAtHome = "lives_at_home",
        Orphan = "orphan",
        DeFactoUnsupported = "de_facto_unsupported",
        NoLivelihood = "no_livelihood",
        Insured = "insured",
        MedicalAid = "medical_aid",
        GuardianConsents = "guardian_consents",
    }
}

words! {
    LivesWith { BothParents = "both_parents", OneParent = "one_parent", OtherGuardian = "other_guardian", Nobody = "nobody" }
}

words! {
    Stage {
        None = "none", Childcare = "childcare", Kindergarten = "kindergarten", Primary = "primary", Junior = "junior",
        Senior = "senior", Vocational = "vocational", OutOfSchool = "out_of_school",
    }
}

words! {
    /// Where the child's medical insurance is.
    Insured { Shenzhen = "shenzhen", Elsewhere = "elsewhere", Nowhere = "none" }
}

/// The hukou place: a county of the mainland (GB/T 2260), or one of the places served as `extended`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hukou {
    County(u32),
    HongKong,
    Macao,
    Taiwan,
    Foreign,
}

impl Hukou {
    /// A county code 4403xx is Shenzhen. 海丰县 (441521) is not.
    pub const fn in_shenzhen(self) -> bool {
        matches!(self, Self::County(code) if code / 100 == 4403)
    }

    /// As written: six digits, or a word. Whether the county exists is for the list of areas to say.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "hk" => Some(Self::HongKong),
            "mo" => Some(Self::Macao),
            "tw" => Some(Self::Taiwan),
            "foreign" => Some(Self::Foreign),
            code if code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()) => {
                code.parse().ok().map(Self::County)
            }
            _ => None,
        }
    }

    /// Hong Kong, Macao, Taiwan and foreign children are served because the plan encourages it.
    pub const fn extended(self) -> bool {
        !matches!(self, Self::County(_))
    }
}

impl std::fmt::Display for Hukou {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::County(code) => write!(f, "{code:06}"),
            Self::HongKong => f.write_str("hk"),
            Self::Macao => f.write_str("mo"),
            Self::Taiwan => f.write_str("tw"),
            Self::Foreign => f.write_str("foreign"),
        }
    }
}

/// What is known of the household on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Family {
    pub residence_permit: Option<bool>,
    /// Cumulative months of a parent's pension or medical insurance in Shenzhen.
    pub social_insurance_months: Option<u32>,
    pub stable_job: Option<bool>,
    pub stable_home: Option<bool>,
    pub economic_hardship: Option<bool>,
    pub dibao: Option<bool>,
    pub sudden_hardship: Option<bool>,
    pub housing_difficulty: Option<bool>,
    pub parent_seeking_work: Option<bool>,
}

/// What is known of one child on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Child {
    pub birth_date: Option<Date>,
    pub hukou: Option<Hukou>,
    pub in_shenzhen_since: Option<Date>,
    pub lives_with: Option<LivesWith>,
    pub stage: Option<Stage>,
    pub inclusive_kindergarten: Option<bool>,
    pub xueji: Option<bool>,
    pub xueji_full_junior: Option<bool>,
    pub under_120cm: Option<bool>,
    pub disability_certificate: Option<bool>,
    pub severe_mental_disorder: Option<bool>,
    pub lives_at_home: Option<bool>,
    pub orphan: Option<bool>,
    pub de_facto_unsupported: Option<bool>,
    pub no_livelihood: Option<bool>,
    pub insured: Option<Insured>,
    pub medical_aid: Option<bool>,
    pub guardian_consents: Option<bool>,
}

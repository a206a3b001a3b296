//! Numbers and names that other offices gave out, as types that can only hold a good one.
//!
//! Every parser takes what a person typed. Spaces, hyphens, full-width characters and invisible characters are
//! ignored, never refused; what is left is kept in one canonical form, so equal things compare equal. `Debug` never
//! shows the content, and `masked()` is what receipts and lists show.
//!
//! To add an identifier: `personal!` for the type, a `parse` that answers a [`Flaw`], a row in the tests. If it is a
//! document somebody may hold, a line in [`Document`] too.

mod disability;
mod document;
mod ethnic;
mod mobile;
mod name;
pub mod normalise;
mod resident;
mod sex;
mod student;
mod travel;

pub use disability::DisabilityNumber;
pub use document::{Document, DocumentKind};
pub use ethnic::EthnicGroup;
pub use mobile::Mobile;
pub use name::{NAME_LENGTH, PersonName};
pub use resident::{ForeignResidentCard, HmtResidencePermit, ResidentId, Warning, is_mainland_province};
pub use sex::Sex;
pub use student::StudentNumber;
pub use travel::{BirthCertificate, HongKongMacaoPermit, Passport, TaiwanPermit};

/// What is wrong with a number or a name. The wording for people is in the locales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Flaw {
    #[error("nothing was typed")]
    Empty,
    #[error("{found} characters instead of {wanted}")]
    Length { found: usize, wanted: usize },
    #[error("a character that this number never has")]
    Character,
    #[error("not the shape of this number")]
    Shape,
    #[error("the check digit does not fit the others")]
    CheckDigit,
    #[error("the date of birth inside does not exist")]
    BirthDate,
    #[error("the first six digits are those of another document")]
    Area,
    #[error("not a mobile number of the mainland")]
    NotMobile,
    #[error("a number from elsewhere without its country code")]
    NoCountryCode,
    #[error("no letter in a name")]
    NoLetter,
    #[error("longer than a name can be")]
    TooLong,
}

/// A newtype over canonical text that keeps its content out of logs.
macro_rules! personal {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The canonical form, in full: for sealed storage and keyed look-ups only.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}
pub(crate) use personal;

/// All but the first `head` and the last `tail` characters as stars. Something is always hidden.
fn masked(text: &str, head: usize, tail: usize) -> String {
    let length = text.chars().count();
    let (head, tail) = if length > head + tail { (head, tail) } else { (0, 1.min(length / 2)) };
    text.chars().enumerate().map(|(at, c)| if at < head || at >= length - tail { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests;

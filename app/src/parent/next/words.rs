//! What a day brings, in words.

use domain::{assess::Outcome, renewal::What};

use crate::{i18n::Speaks, t};

pub fn words(who: impl Speaks, what: &What) -> String {
    let name = |benefit: &str| t!(who, format!("benefit-{}", benefit.replace('.', "-")));
    match what {
        What::Renewal => t!(who, "next-renewal"),
        What::InScope => t!(who, "next-in-scope"),
        What::Sixteen => t!(who, "next-sixteen"),
        What::Eighteen => t!(who, "next-eighteen"),
        What::Begins(benefit, Outcome::Yes) => t!(who, "next-begins", benefit = name(benefit)),
        What::Begins(benefit, _) => t!(who, "next-opens", benefit = name(benefit)),
        What::Ends(benefit) => t!(who, "next-ends", benefit = name(benefit)),
        What::Uncertain(benefit) => t!(who, "next-uncertain", benefit = name(benefit)),
    }
}

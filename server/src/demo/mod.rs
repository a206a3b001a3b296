//! Made-up families: plausible, complete, and the same for the same seed. Nobody in them exists.
//!
//! [`history::live`] makes one family out of a seed and its number: names in [`names`], documents in [`person`], where
//! it comes from in [`origin`], its answers in [`family`] and [`child`], what became of them in [`history`].
//! [`fill`] stores many. To make the families more varied, add a row to a list; the tests say whether the answers still
//! pass the journey's checks.

mod child;
mod dice;
mod family;
pub mod fill;
mod history;
pub mod logins;
mod names;
mod offices;
mod origin;
mod person;

use casework::clock::Clock as _;

use crate::{clock::SystemClock, failure::Failure, opening::Portal};
use fill::{Contents, Plan};

/// The day on which the made-up families live, unless another is asked for.
pub const DAY: &str = "2026-11-23";

/// What `serve --demo` begins with.
const FAMILIES: u32 = 300;
const SEED: u64 = 1;

/// For `serve --demo`: accounts, families and offices in a database that has none.
pub async fn prepare(portal: &Portal) -> Result<(), Failure> {
    let contents = Contents::of(portal).await?;
    contents.allow()?;
    logins::ensure(portal).await?;
    if contents == Contents::Empty {
        let plan = Plan { families: FAMILIES, seed: SEED, now: SystemClock.now(), focus: Some(logins::STREET) };
        fill::fill(portal, &plan, |_| Ok(())).await?;
    }
    Ok(())
}

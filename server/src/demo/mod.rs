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

use casework::{Actor, CaseResult, clock::Clock as _, kiosk::NewCode};
use domain::{grant::GrantCode, kiosk::Device};

use crate::{
    clock::SystemClock,
    failure::{Failure, OrFail as _},
    opening::Portal,
};
use fill::{Contents, Plan};

/// The day on which the made-up families live, unless another is asked for.
pub const DAY: &str = "2026-11-23";

/// What `serve --demo` begins with.
const FAMILIES: u32 = 300;
const SEED: u64 = 1;
/// Of the demo's kiosk: in the street of its helper.
const COMMUNITY: &str = "440304004022";

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

/// The code of the demo's kiosk, while nobody has typed one: a new one each time, as none is stored.
pub async fn kiosk_code(portal: &Portal) -> Result<Option<GrantCode>, Failure> {
    let casework = &portal.casework;
    let made = async {
        let kiosks = casework.kiosks(&Actor::System).await?;
        match kiosks.first() {
            None => casework.add_kiosk(&Actor::System, "演示自助机", COMMUNITY).await.map(Some),
            Some(kiosk) if kiosks.len() == 1 && matches!(kiosk.state, Device::Waiting(_)) => {
                casework.new_kiosk_code(&Actor::System, kiosk.id, kiosk.revision).await.map(Some)
            }
            Some(_) => Ok(None),
        }
    };
    let made: CaseResult<Option<NewCode>> = made.await;
    let made = made.or_trouble(|error| format!("the demo kiosk gets no code: {error}"))?;
    Ok(made.map(|made| made.code))
}

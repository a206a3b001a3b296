//! `tongxing demo`: synthetic families in every street, the same for the same seed.

use jiff::{civil::Date, tz::Offset};

use crate::{
    demo::fill::{Plan, fill},
    failure::{Failure, OrFail as _},
    opening::{Missing, Portal},
    output::say,
    runtime::block_on,
    settings::Settings,
};

/// How often progress is told.
const STEP: u32 = 2_500;

pub fn run(settings: &Settings, families: u32, seed: u64, day: &str) -> Result<(), Failure> {
    let day: Date = day.parse().or_wrong(|_| format!("\"{day}\" is not a day: write it like {}", crate::demo::DAY))?;
    let evening = Offset::constant(8)
        .to_timestamp(day.at(18, 0, 0, 0))
        .or_wrong(|_| format!("{day} is out of range: choose a day of this century"))?;
    let plan = Plan { families, seed, now: evening, focus: None };
    block_on(async {
        let portal = Portal::open(settings, Missing::Make).await?;
        let filled =
            fill(
                &portal,
                &plan,
                |stored| if stored % STEP == 0 { say(format!("{stored} families stored")) } else { Ok(()) },
            );
        let filled = filled.await;
        portal.close().await?;
        filled?;
        say(format!("{families} made-up families are in the database (seed {seed}, living on {day})."))
    })
}

//! `tongxing migrate`: brings the database to this program's version, all or nothing.

use crate::{
    failure::Failure,
    opening::{Missing, Portal},
    output::say,
    runtime::block_on,
    settings::Settings,
};

pub fn run(settings: &Settings) -> Result<(), Failure> {
    block_on(async {
        Portal::open(settings, Missing::Make).await?.close().await?;
        say("The database is at this program's version.")
    })
}

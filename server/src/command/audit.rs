//! `tongxing audit verify`: is the log what was written?

use registry::chain::{self, Verdict};

use crate::{
    cli::Audit,
    failure::{Failure, OrFail as _},
    opening::{Missing, Portal},
    output::say,
    runtime::block_on,
    settings::Settings,
};

pub fn run(settings: &Settings, command: &Audit) -> Result<(), Failure> {
    let Audit::Verify = command;
    block_on(async {
        let portal = Portal::open(settings, Missing::Refuse).await?;
        let checkpoints = chain::read(&portal.folder.checkpoints()).or_trouble(|error| error.to_string())?;
        let verdict = portal.registry.verify_audit(&checkpoints).await.or_trouble(|error| error.to_string())?;
        portal.close().await?;
        match verdict {
            Verdict::Sound { .. } => {
                say(format!("The audit log is {verdict}; {} checkpoints agree.", checkpoints.len()))
            }
            Verdict::Broken { .. } => Err(Failure::trouble(format!("the audit log is {verdict}"))),
        }
    })
}

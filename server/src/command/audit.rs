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
        let file = portal.folder.checkpoints();
        let checkpoints = chain::read(&file).or_trouble(|error| error.to_string())?;
        let verdict = portal.registry.verify_audit(&checkpoints).await.or_trouble(|error| error.to_string())?;
        portal.close().await?;
        match verdict {
            // Without the file nothing outside the database knows where the log ended: a cut one would look whole.
            Verdict::Sound { entries, .. } if entries > 0 && checkpoints.is_empty() => Err(Failure::trouble(format!(
                "{entries} entries of the audit log are linked, but {} holds no checkpoint: put your copy of it back",
                file.display()
            ))),
            Verdict::Sound { .. } => {
                say(format!("The audit log is {verdict}; {} checkpoints agree.", checkpoints.len()))
            }
            Verdict::Broken { .. } => Err(Failure::trouble(format!("the audit log is {verdict}"))),
        }
    })
}

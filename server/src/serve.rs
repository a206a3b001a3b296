//! `tongxing serve`: opens everything, serves until asked to stop, then finishes what is under way.

use std::time::Duration;

use tokio::net::TcpListener;

use crate::{
    demo,
    failure::{Failure, OrFail as _},
    jobs::{
        Jobs, chain::Keeper, climb::Climber, outbox::Postman, phone::PhoneMover, renewal::Reminder, sweep::Sweeper,
    },
    listen,
    messenger::{file::FileSink, gateway::Gateway},
    opening::{Missing, Portal},
    output::say,
    router::{self, Limits, Parts},
    runtime::{block_on, stop_asked},
    settings::Settings,
    telemetry,
};

/// How long the gateway for text messages may take over one.
const PATIENCE: Duration = Duration::from_secs(5);

pub fn run(settings: &Settings, with_demo: bool) -> Result<(), Failure> {
    // Before anything is made: a taken port must leave no trace.
    let listener = listen::bind(settings.listen)?;
    telemetry::start(&settings.log)?;
    block_on(serve(settings, with_demo, listener))
}

async fn serve(settings: &Settings, with_demo: bool, listener: std::net::TcpListener) -> Result<(), Failure> {
    let portal = Portal::open(settings, Missing::Make).await?;
    // One program writes an SQLite file; PostgreSQL has any number of servers.
    let _alone = portal.sqlite.then(|| portal.folder.claim()).transpose()?;
    let stop = stop_asked()?;
    if with_demo {
        demo::prepare(&portal).await?;
    }
    let address = listener.local_addr().or_trouble(|error| format!("the socket has no address: {error}"))?;
    let listener = TcpListener::from_std(listener).or_trouble(|error| format!("the socket can't be used: {error}"))?;
    let limits = Limits::default();
    let jobs = start_jobs(&portal, &limits, settings)?;
    let router = router::router(Parts {
        casework: portal.casework.clone(),
        trusted_proxies: settings.trusted_proxies.clone().into(),
        neutral: settings.neutral.as_str().into(),
        partners: settings.partners.clone().into(),
        limits,
    });
    say(format!("Tongxing is ready: http://{address}/"))?;
    if with_demo {
        say(format!(
            "Staff sign in at http://{address}/staff/sign-in with a login of {}",
            portal.folder.demo_logins().display()
        ))?;
        if let Some(code) = demo::kiosk_code(&portal).await? {
            say(format!("A kiosk is set up at http://{address}/kiosk/enrol with the code {code}"))?;
        }
    }
    match &settings.sms {
        Some(gateway) => say(format!("Codes and messages go to {}. Stop with Ctrl+C.", gateway.address))?,
        None => {
            say(format!("Codes and messages are written to {}. Stop with Ctrl+C.", portal.folder.outbox().display()))?;
        }
    }
    listen::serve(listener, router, stop).await;
    jobs.stop().await;
    portal.close().await
}

fn start_jobs(portal: &Portal, limits: &Limits, settings: &Settings) -> Result<Jobs, Failure> {
    let mut jobs = Jobs::default();
    let casework = portal.casework.clone();
    if let Some(sms) = &settings.sms {
        jobs.start(Postman { casework, messenger: Gateway::new(sms, PATIENCE)? });
    } else {
        let path = portal.folder.outbox();
        let messenger = FileSink::open(path.clone())
            .or_trouble(|error| format!("the outbox {} can't be written: {error}", path.display()))?;
        jobs.start(Postman { casework, messenger });
    }
    let path = portal.folder.checkpoints();
    let keeper = Keeper::open(portal.registry.clone(), path.clone());
    let keeper =
        keeper.or_trouble(|error| format!("the checkpoint file {} can't be written: {error}", path.display()))?;
    jobs.start(keeper);
    jobs.start(Reminder { casework: portal.casework.clone() });
    jobs.start(Climber { casework: portal.casework.clone() });
    jobs.start(PhoneMover { casework: portal.casework.clone() });
    jobs.start(Sweeper {
        casework: portal.casework.clone(),
        limits: vec![limits.api.clone(), limits.forms.clone(), limits.reports.clone()],
    });
    Ok(jobs)
}

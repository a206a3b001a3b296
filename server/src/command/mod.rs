//! One file a command. Each answers with a [`Failure`] that says in one sentence what went wrong.

mod assess;
mod audit;
mod catalogue;
mod demo;
mod doctor;
mod kiosk;
mod migrate;
mod staff;

pub use kiosk::Part;

use crate::{
    cli::{Cli, Command},
    failure::Failure,
    serve,
    settings::Settings,
};

pub fn run(cli: Cli) -> Result<(), Failure> {
    let settings = |listen: Option<&str>| Settings::load(&cli.settings, listen);
    match &cli.command {
        Command::Serve { demo, listen } => serve::run(&settings(listen.as_deref())?, *demo),
        Command::Migrate => migrate::run(&settings(None)?),
        Command::Assess { lines, outcomes } => assess::run(&settings(None)?, *lines, *outcomes),
        Command::Demo { families, seed, day } => demo::run(&settings(None)?, *families, *seed, day),
        Command::Staff(command) => staff::run(&settings(None)?, command),
        Command::Audit(command) => audit::run(&settings(None)?, command),
        Command::Catalogue(command) => catalogue::run(command),
        Command::Kiosk { url, part, write } => kiosk::run(url, *part, write.as_deref()),
        Command::Doctor => doctor::run(&settings(None)?),
    }
}

//! The program `tongxing`: command line, settings, router, sessions, security, jobs.
//!
//! This crate is where everything is put together and nothing is decided: pages are in `app`, rules in `domain`, what
//! people may do in `casework`, tables in `registry`. To add a command: a variant in [`cli`], a file in [`command`].
//! To add a job: a file in [`jobs`] and a line in [`serve`]. To add a rule every answer obeys: a file in [`security`]
//! and a line in [`router`].

mod api;
mod assets;
pub mod city;
pub mod cli;
mod clock;
pub mod command;
pub mod demo;
pub mod failure;
pub mod files;
mod folder;
mod health;
pub mod jobs;
mod listen;
pub mod messenger;
pub mod opening;
pub mod outgoing;
mod output;
pub mod router;
mod runtime;
pub mod security;
mod serve;
mod session;
pub mod settings;
mod telemetry;
mod torn;
mod wording;

pub use failure::Failure;

use clap::Parser as _;

/// What `main` does: reads the command line, runs the command, says in one sentence what went wrong.
pub fn run() -> std::process::ExitCode {
    match command::run(cli::Cli::parse()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}

//! The command line. What a setting means and where else it can come from is in [`crate::settings`].

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Tongxing: the self-declaration and registry portal for Shenzhen's migrant children.
#[derive(Debug, Parser)]
#[command(name = "tongxing", version, about, disable_help_subcommand = true)]
pub struct Cli {
    #[command(flatten)]
    pub settings: SettingsArgs,
    #[command(subcommand)]
    pub command: Command,
}

/// Settings that every command takes; each can also be set by environment or file.
#[derive(Debug, Default, Clone, Args)]
pub struct SettingsArgs {
    /// A TOML file with settings
    #[arg(long, global = true, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// The folder for the SQLite file, the master key, the outbox and what else is written [default: data]
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// `sqlite:` or `postgres:` URL of the database [default: an SQLite file in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal
    Serve {
        /// Make demo accounts and demo families; their logins are written to demo-logins.json in the data folder
        #[arg(long)]
        demo: bool,
        /// Address to listen on [default: 127.0.0.1:8080]
        #[arg(long, value_name = "ADDR")]
        listen: Option<String>,
    },
    /// Bring the database to this program's version
    Migrate,
    /// Read families as JSON on standard input, answer which services apply
    Assess {
        /// One family a line in, one answer a line out
        #[arg(long)]
        lines: bool,
        /// Only `[[ref, [outcome of every benefit]], …]`
        #[arg(long)]
        outcomes: bool,
    },
    /// Fill the database with synthetic families
    Demo {
        /// How many families
        #[arg(long, value_name = "N")]
        families: u32,
        /// The same seed gives the same data
        #[arg(long, value_name = "S")]
        seed: u64,
        /// The day on which the made-up families live
        #[arg(long, value_name = "YYYY-MM-DD", default_value = crate::demo::DAY)]
        day: String,
    },
    /// Accounts of staff
    #[command(subcommand)]
    Staff(Staff),
    /// The audit log
    #[command(subcommand)]
    Audit(Audit),
    /// The catalogue of services
    #[command(subcommand)]
    Catalogue(Catalogue),
    /// Say how a device at a community centre shows the portal and nothing else
    Kiosk {
        /// The portal's address
        #[arg(long, value_name = "URL")]
        url: String,
        #[command(flatten)]
        part: crate::command::Part,
        /// Write the unit and the policy into this folder instead
        #[arg(long, value_name = "DIR", conflicts_with_all = ["unit", "flags", "policy"])]
        write: Option<PathBuf>,
    },
    /// Check settings, folder, database, key, catalogue, assets and clock
    Doctor,
}

#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Add an account; prints its password and authenticator secret once
    Add {
        username: String,
        /// What the account may do, such as `street_reviewer`; a word that is none is answered with all of them
        #[arg(long)]
        role: String,
        /// Code of the office's area: 4403 for the city, or a district (6 digits, SZ-DP, SZ-SS), street (9) or community (12)
        #[arg(long, value_name = "CODE")]
        area: String,
        /// Of a `department_officer`, who needs one: the catalogue's word of the department, such as `education`
        #[arg(long, value_name = "WORD")]
        department: Option<String>,
    },
    /// Disable an account; its sessions end at once
    Disable { username: String },
}

#[derive(Debug, Subcommand)]
pub enum Audit {
    /// Check the chain of the log against the checkpoints, name the first bad entry
    Verify,
}

#[derive(Debug, Subcommand)]
pub enum Catalogue {
    /// Check a catalogue file and the stored household cases against it
    Check { file: PathBuf },
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }
}

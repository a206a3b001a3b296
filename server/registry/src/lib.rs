//! The casework port on SQLite and PostgreSQL, with sealed columns.
//!
//! One code path serves both databases; the only crate that knows SQL. A caller passes and gets plain text: what is
//! personal is sealed on its way in and opened on its way out (see [`seal`]).
//!
//! To add a table: a step in `migration`, an entity in [`entity`], a file here that implements the port's trait on
//! [`work::SqlWork`], and a test in `tests/` (it runs on both databases). To add a column that holds something
//! personal: type `Sealed`, and open it where the row is read; to find rows by it: a second column of type `Keyed`.

mod account;
mod area;
mod audit;
mod beside;
mod bulk;
pub mod chain;
mod child;
mod city;
mod code;
mod concern;
mod confirmation;
mod connect;
mod consent;
mod convert;
mod cursor;
mod declaration;
mod departure;
mod draft;
mod entity;
mod erased;
mod erasure;
mod error;
mod file;
mod grant;
mod group;
mod handover;
mod hex;
mod kiosk;
mod kiosk_number;
mod ledger;
mod notice;
mod office;
mod outbox;
mod phone_change;
mod postgres;
mod question;
mod queue;
mod received;
mod reminder;
mod request;
mod request_queue;
mod same_child;
pub mod seal;
mod session;
mod slip;
mod sqlite;
mod staff;
mod work;

pub use connect::{Options, SqlRegistry};
pub use error::ConnectError;
pub use seal::{KeyError, MasterKey};
pub use sqlite::{path as sqlite_path, sqlite_url};

/// A log filter for the libraries beneath, which else tell of every statement and every step.
pub const QUIET: &str = "sqlx=warn,sea_orm_migration=warn";

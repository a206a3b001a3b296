//! Every story runs on SQLite (a file in a temporary folder) and on PostgreSQL (a cluster of the tests' own).
//! `TONGXING_TEST_DATABASES=sqlite|postgres|both` chooses; `cargo test -p registry -- sqlite` too.
//!
//! To add a story: an `async fn` in `on_both!` in the file of its table.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod accounts;
mod audit;
mod bulk;
mod codes;
mod connect;
mod declarations;
mod drafts;
mod erased;
mod files;
mod ledger;
mod notices;
mod offices;
mod outbox;
mod phone_changes;
mod queue;
mod sealing;
mod sessions;
mod staff;
mod stories;
mod support;
mod together;
mod trouble;

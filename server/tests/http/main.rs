//! The whole program over HTTP and at the command line, on temporary SQLite databases.
//!
//! [`support`] has a [`support::Site`] to send requests to in this process, and a [`program::Program`] that runs the real
//! binary. To add a test: a file here and a `mod` line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod assess;
mod compress;
mod crash;
mod csrf;
mod demo;
mod family;
mod headers;
mod methods;
mod pages;
mod patience;
mod program;
mod sessions;
mod startup;
mod support;
mod words;

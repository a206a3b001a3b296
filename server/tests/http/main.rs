//! The whole program over HTTP and at the command line, on temporary SQLite databases.
//!
//! [`support`] has a [`support::Site`] to send requests to in this process, and a [`program::Program`] that runs the real
//! binary. To add a test: a file here and a `mod` line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod api;
mod assess;
mod away;
mod canary;
mod city;
#[path = "../../registry/tests/registry/support/cluster.rs"]
#[allow(dead_code, reason = "the registry's tests use the rest of it")]
mod cluster;
mod compress;
mod concern;
mod correcting;
mod crash;
mod csrf;
mod demo;
mod ear;
mod embed;
mod family;
mod forms;
mod gateway;
mod guardians;
mod half;
mod handover;
mod headers;
mod helper;
mod hostile;
mod hukou;
mod kiosk;
mod kiosk_screen;
mod leaflets;
mod methods;
mod my_data;
mod notices;
mod offline;
mod overtaken;
mod pages;
mod patience;
mod people;
mod phones;
mod policy;
mod presence;
mod program;
mod received;
mod renewing;
mod requests;
mod restored;
mod same_child;
mod sending;
mod sessions;
mod sign_in;
mod slips;
mod staff;
mod staff_ledger;
mod staff_office;
mod staff_review;
mod staff_sign_in;
mod staff_two;
mod standing;
mod startup;
mod support;
mod wire;
mod words;

//! The use cases of casework on the real registry: what people do, from the first page to the ledger.

mod access;
mod areas;
mod audited;
mod city;
mod codes;
mod concern;
mod correcting;
mod deciding;
mod handover;
mod held;
mod helping;
mod kiosks;
mod life;
mod office;
mod phones;
mod privacy;
mod received;
mod renewing;
mod requests;
mod same_child;
mod sending;
mod sharing;
mod signing_in;
mod slips;
mod telling;
mod world;

//! The words of the plan as types. No I/O, no clock: every function takes the day it is asked about.
//!
//! To add a fact: one line in [`facts::Fact`], one field in [`facts::Family`] or [`facts::Child`], then the
//! catalogue may name it. To add a question: one row in [`journey`].

pub mod assess;
pub mod calendar;
pub mod catalogue;
pub mod code;
pub mod declaration;
pub mod facts;
pub mod grant;
pub mod handover;
pub mod hukou;
pub mod identifier;
pub mod identity;
pub mod journey;
pub mod kiosk;
pub mod phone_change;
pub mod presence;
pub mod privacy;
pub mod renewal;
pub mod request;
pub mod same_child;

#[cfg(feature = "server")]
pub mod api;
#[cfg(feature = "server")]
pub mod area;
#[cfg(feature = "server")]
pub mod concern;

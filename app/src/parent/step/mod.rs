//! Any page of the journey: shown from the domain's table, saved whatever was typed, checked when it is shown again.

mod action;
mod page;

pub use action::actions;
pub use page::{BlankStepPage, ChildStepPage, StepPage};

//! "Does this hukou count as Shenzhen's?" Asked where its code does not tell; the answer, who gave it and why.

mod action;
mod decision;
mod page;

pub use action::actions;
pub use decision::{Shown, shown};
pub use page::HukouPage;

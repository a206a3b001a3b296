//! The checklist: all 20 items, and each of them.

mod list;
mod one;
mod rule;

pub use list::ServicesPage;
pub use one::ServicePage;

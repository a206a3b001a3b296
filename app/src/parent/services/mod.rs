//! Which services fit one child, from the family's own answers.

mod page;

pub use page::{ChildServicesPage, basis};

//! Leaving: the family leaves Shenzhen, or a child has turned sixteen.

mod action;
mod farewell;
mod page;

pub use action::actions;
pub use farewell::FarewellPage;
pub use page::LeavePage;

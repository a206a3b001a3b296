//! Requests to erase approved records. The street's child supervisor decides in two steps: what, then whether it is
//! really meant. A district and the city see those whose last day has passed.

mod action;
mod confirm;
mod list;
mod page;

pub use action::actions;
pub use list::ErasuresPage;
pub use page::ErasurePage;

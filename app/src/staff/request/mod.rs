//! Help requests of an area: the queue, filtered by what stands in the address, and one request with everything about
//! it. What is written to the family goes with whichever button is pressed, so that no button loses it.

mod action;
mod deeds;
mod filter;
mod page;
mod queue;

pub use action::actions;
pub use filter::Filter;
pub use page::RequestPage;
pub use queue::RequestsPage;

//! The declarations of an area: filtered by what stands in the address, read page by page.

mod filter;
mod page;

pub use filter::Filter;
pub use page::QueuePage;

//! What waits for a colleague, and what they may do.

mod page;

pub use page::HomePage;

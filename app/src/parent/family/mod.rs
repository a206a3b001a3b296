//! My family: what to do now, what was sent, what the office has on record, which services fit each child.

mod children;
mod more;
mod page;
mod sent;
mod update;

pub use page::FamilyPage;
pub use update::update;

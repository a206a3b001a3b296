//! What a record holds and what became of it: answers by section, history, who looked. Shared by the review of a
//! declaration and the ledger's page of a child.

mod consent;
mod groups;
mod history;
mod log;

pub use consent::TakenBack;
pub use groups::{Before, Group, Line, child_name, groups};
pub use history::History;
pub use log::Log;

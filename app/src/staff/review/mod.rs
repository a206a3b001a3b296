//! One declaration under review: what it says, what changed, what speaks for a closer look, and the decision.
//!
//! All that a reviewer types (the ticks, a remark for each, the note) is one form; each button says what to do with it,
//! so that no button loses what another field holds. "Save" keeps it in the registry, where a colleague who takes over
//! finds it. Sending back with a tick without a remark, or the other way round, is answered by this page again.
//!
//! Who comes second is told what the declaration is now, beside what they had typed.

mod action;
mod answers;
mod decide;
mod facts;
mod page;
mod typed;

pub use action::actions;
pub use page::ReviewPage;

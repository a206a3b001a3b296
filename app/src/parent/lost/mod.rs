//! The old phone is gone. First the new one is confirmed by a code; on the same page as the code the person types the
//! receipt's number and the guardian's name. What fits waits for the street office; the answer never says whether it did.

mod action;
mod code;
mod done;
mod page;

pub use action::actions;
pub use code::LostCodePage;
pub use done::LostDonePage;
pub use page::LostPage;

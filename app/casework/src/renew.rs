//! A record is confirmed or updated every half year; it moves with its family; it ends.
//!
//! [`view`] is what a family is shown, [`confirm`] takes its answer, [`depart`] closes or moves a child's record,
//! [`follow`] moves what is open beside it, [`remind`] tells families in time, [`watch`] tells them what changes for a
//! child if they want to hear of it.
//!
//! **A confirmation is no new version.** The approved version keeps standing: nobody at the office has to look at the
//! same answers twice a year (some 11,000 a day in the city), and the history of versions says what changed and nothing
//! else. It is an event of its own, with who and when, a receipt, and the day until which it holds. What age or time has
//! made stale is asked first and can't be confirmed by a tick; as soon as one answer differs, the answers become the next
//! version and go to the office like every other.

mod confirm;
mod depart;
mod follow;
mod remind;
mod view;
mod watch;

pub use confirm::{Renewal, Renewed};
pub use view::RenewalView;
pub use watch::Coming;

//! What changes next for a child: a list of days, reminders to switch on, and the same days for a calendar.

mod action;
mod calendar;
mod ics;
mod page;
mod words;

pub use action::actions;
pub use page::NextPage;

//! The days as a calendar. Others may look at a phone's calendar, so that no name stands in it.

use super::{ics::Event, page::Days, words::words};
use crate::{context::Visit, t};

pub(super) fn calendar(visit: &Visit, found: &Days) -> String {
    let events = found.ahead.iter().map(|(day, what)| Event {
        // The same matter keeps its entry when the calendar is loaded again after its day has moved.
        uid: format!("{}-{}", found.child, what.slug()),
        day: *day,
        summary: t!(visit, "next-entry", what = words(visit, what)),
    });
    super::ics::calendar(visit.casework.clock.now(), events)
}

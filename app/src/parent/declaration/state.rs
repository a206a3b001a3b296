//! States in a family's words: `state-<word>` is the tag, `.title` the heading of the receipt, `.next` what happens next.

use casework::port::{DeclarationRecord, Status};
use jiff::{Span, tz::Offset};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    i18n::date,
    layout::{Tag, Tone},
    t,
};

/// Who has heard nothing for so long should ask.
const QUIET_DAYS: i64 = 15;

#[component]
pub fn StateTag(status: Status) -> impl IntoView {
    let tone = match status {
        Status::Draft | Status::Withdrawn | Status::Superseded | Status::Closed => Tone::Plain,
        Status::Submitted | Status::UnderReview => Tone::Active,
        Status::Returned => Tone::Warn,
        Status::Approved => Tone::Good,
    };
    view! { <Tag text=t!(visit(), format!("state-{status}")) tone/> }
}

/// The heading of the receipt.
pub fn title(visit: &Visit, status: Status) -> String {
    t!(visit, format!("state-{status}.title"))
}

/// What happens next, and by when to ask if it did not.
pub fn next_step(visit: &Visit, version: &DeclarationRecord) -> String {
    let sent = Offset::constant(8).to_datetime(version.submitted_at).date();
    let ask = sent.checked_add(Span::new().days(QUIET_DAYS)).unwrap_or(sent);
    t!(visit, format!("state-{}.next", version.status), date = date(visit, ask))
}

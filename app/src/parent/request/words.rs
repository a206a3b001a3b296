//! Requests in a family's words: what was asked for, the state, what happened.

use casework::port::{Party, RequestEvent, RequestRecord, RequestStatus, RequestStep};
use leptos::prelude::*;

use crate::{
    context::visit,
    i18n::{Speaks, moment},
    layout::{Tag, Tone},
    place::street,
    t,
};

#[component]
pub fn RequestTag(status: RequestStatus) -> impl IntoView {
    let tone = match status {
        RequestStatus::Received | RequestStatus::Reopened | RequestStatus::Accepted | RequestStatus::Referred => {
            Tone::Active
        }
        RequestStatus::InProgress => Tone::Active,
        RequestStatus::Delivered => Tone::Warn,
        RequestStatus::Confirmed => Tone::Good,
        RequestStatus::NotDelivered | RequestStatus::Withdrawn => Tone::Plain,
    };
    view! { <Tag text=t!(visit(), format!("request-state-{status}")) tone/> }
}

/// The item's title; of a request in free words, that it is one.
pub fn subject(who: impl Speaks, item: Option<u8>) -> String {
    match item {
        Some(number) => t!(who, format!("service-{number}-title")),
        None => t!(who, "request-free"),
    }
}

/// For whom: a child's name, or the family.
pub fn whom(who: impl Speaks, record: &RequestRecord) -> String {
    if record.content.child.is_empty() { t!(who, "request-for-family") } else { record.content.child.clone() }
}

/// What happened, in order.
#[component]
pub fn RequestHistory(events: Vec<RequestEvent>) -> impl IntoView {
    let visit = visit();
    let lines: Vec<_> = events
        .iter()
        .map(|event| view! { <li>{moment(&visit, event.at)} " " {happened(&visit, event)}</li> })
        .collect();
    view! { <ol class="history">{lines}</ol> }
}

pub fn happened(who: impl Speaks, event: &RequestEvent) -> String {
    let to = event.to.as_deref();
    match (event.step, to) {
        (RequestStep::Referred, Some(to)) => t!(who, "request-step-referred-to", to = place(&who, to)),
        (RequestStep::Climbed, Some(level)) => t!(who, format!("request-step-climbed-{level}")),
        (RequestStep::Rated, Some(mark)) => t!(who, "request-step-rated-mark", n = mark),
        (RequestStep::Asked, _) if event.by == Party::Family => t!(who, "request-step-asked"),
        (step, _) => t!(who, format!("request-step-{step}")),
    }
}

/// A department or a street.
fn place(who: impl Speaks, to: &str) -> String {
    street(&who, to).unwrap_or_else(|| t!(who, format!("department-{to}")))
}

//! Cases about children who may be in danger: what waits, one case with what is done about it, a colleague's own report.
//!
//! None of it leads to a family's record, and no family's page leads here.

mod action;
mod case;
mod filter;
mod forms;
mod list;
mod new;

pub use action::actions;
pub use case::CasePage;
pub use filter::Filter;
pub use list::ListPage;
pub use new::NewPage;

use domain::{
    area,
    concern::{Sign, StateWord},
};
use leptos::prelude::*;

use crate::{
    context::visit,
    i18n::{self, Speaks},
    layout::{Notice, Tag, Tone, hotline},
    place,
    staff::words::place_name,
    t,
};
use casework::actor::Place;

#[component]
fn CaseTag(state: StateWord) -> impl IntoView {
    let tone = match state {
        StateWord::Received => Tone::Warn,
        StateWord::TakenUp => Tone::Active,
        StateWord::Closed => Tone::Plain,
    };
    view! { <Tag text=t!(visit(), format!("staff-concern-state-{state}")) tone/> }
}

#[component]
fn UrgentTag() -> impl IntoView {
    view! { <Tag text=t!(visit(), "staff-concern-urgent") tone=Tone::Stop/> }
}

/// Before anything is written down: the police come first.
#[component]
fn CallFirst() -> impl IntoView {
    view! { <Notice title=t!(visit(), "staff-concern-110") tone=Tone::Stop><p>{hotline("110")}</p></Notice> }
}

fn signs(who: impl Speaks, signs: &[Sign]) -> String {
    i18n::list(&who, signs.iter().map(|sign| t!(who, format!("concern-sign-{sign}"))))
}

/// Street and community; the district alone, or that nobody knows.
fn where_it_is(who: impl Speaks, place: &Place) -> String {
    if !place.street.is_empty() {
        return place_name(who, place);
    }
    match area::district(&place.district) {
        Some(district) => {
            t!(who, "concern-area-district", district = place::name(&who, &district.code, &district.name))
        }
        None => t!(who, "staff-concern-nowhere"),
    }
}

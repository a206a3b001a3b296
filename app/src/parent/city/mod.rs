//! A second way to sign in: the city's unified identity, where the settings name one. The way there is a page of ours
//! that leads on; the way back is an address with a code in it, which leads on at once and is shown nowhere.

mod action;
mod link;
mod mine;
mod out;
mod page;

pub use action::actions;
pub use link::CityLinkPage;
pub use mine::CityMinePage;
pub use out::CityOutPage;
pub use page::{CitySorryPage, Proven, SignInByCity};

use axum::http::HeaderMap;
use casework::session::SessionToken;

use crate::{context::Visit, cookie, t};

/// In the address and the forms of somebody who comes back from the city for the first time.
pub const NEW: &str = "new";

/// [`NEW`], or nothing: what a form says goes into an address.
pub const fn word(proven: bool) -> &'static str {
    if proven { NEW } else { "" }
}

/// What the second way is called here.
pub fn name(visit: &Visit) -> String {
    visit.casework.city_name(visit.locale.tag()).unwrap_or_else(|| t!(visit, "city-name"))
}

/// What was proven before the phone, if this form or page goes on from there: on a device that others use, somebody who
/// begins anew does not take over what an earlier person proved.
pub fn proof(headers: &HeaderMap, word: &str) -> Option<SessionToken> {
    if word == NEW { cookie::read(headers, cookie::CITY_NEW).and_then(SessionToken::parse) } else { None }
}

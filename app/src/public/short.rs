//! `/s/{street}`: a street's short link, from its posters. The street is remembered for the declaration, then the start
//! page is shown. A code or the street's name; a name that several streets have is nobody's.

use axum::http::header::SET_COOKIE;
use domain::area;
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use crate::{context::param, cookie, error::NotFoundPage, parent::go, routes};

/// A month: whoever scans a poster may declare at the week-end.
const MINUTES: u32 = 30 * 24 * 60;

#[component]
pub fn ShortPage() -> impl IntoView {
    let Some(code) = street(&param("street")) else { return Either::Right(view! { <NotFoundPage/> }) };
    if let Some(response) = use_context::<ResponseOptions>() {
        response.append_header(SET_COOKIE, cookie::briefly(cookie::STREET, &code, MINUTES));
    }
    go(routes::START);
    Either::Left(())
}

fn street(word: &str) -> Option<String> {
    if let Some(street) = area::street(word) {
        return Some(street.code.clone());
    }
    let named = |name: &str| name == word || name.strip_suffix("街道").is_some_and(|short| short == word);
    let mut found = area::streets().filter(|street| named(&street.name));
    let street = found.next()?;
    found.next().is_none().then(|| street.code.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_street_is_found_by_code_and_by_name() {
        for word in ["440303001", "桂园街道", "桂园"] {
            assert_eq!(street(word).as_deref(), Some("440303001"), "{word}");
        }
        for word in ["", "街道", "440303", "nowhere"] {
            assert_eq!(street(word), None, "{word}");
        }
    }
}

//! Signing in begins with a phone number. Whoever asks gets the same answer, known here or not.
//!
//! A mistake here (and with the code, see [`super::code`]) is answered by the page itself with 422, or 429 after too many
//! tries, instead of by a redirect: a phone number before sign-in has no draft to live in, a code must not be kept at all,
//! and neither may stand in an address or in a cookie of a shared phone. What was typed is in the answer and nowhere else.

mod action;
mod page;

use domain::identifier::Flaw;

pub use action::{actions, minutes};
pub use page::SignInPage;

use crate::routes;

/// Where to go on afterwards: a path of this site, or nothing.
pub fn wanted(next: &str) -> String {
    if next.is_empty() { String::new() } else { routes::same_site(next).to_owned() }
}

/// Where the phone is asked for; afterwards it goes on to `next`, a path of this site. `city` is the word of
/// [`super::city::NEW`] or nothing.
pub fn address(next: &str, city: &str) -> String {
    with(routes::SIGN_IN, next, city)
}

/// A page of signing in with what it carries along.
pub fn with(path: &str, next: &str, city: &str) -> String {
    let parts = [("next", next), ("city", city)].into_iter().filter(|(_, value)| !value.is_empty());
    let query: Vec<String> = parts.map(|(name, value)| format!("{name}={}", routes::escape(value))).collect();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", query.join("&")) }
}

/// What keeps a code from being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Missing,
    /// Not the shape of a mobile number.
    Shape,
    /// A number from elsewhere without its country code.
    Country,
    TooMany,
}

impl Trouble {
    pub const fn of(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Empty => Self::Missing,
            Flaw::NoCountryCode => Self::Country,
            _ => Self::Shape,
        }
    }

    /// Id of the text that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "sign-in-phone-missing",
            Self::Shape => "sign-in-phone-shape",
            Self::Country => "sign-in-phone-country",
            Self::TooMany => "sign-in-too-many",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{address, wanted};

    #[test]
    fn what_is_carried_along_is_in_the_query() {
        assert_eq!(address("", ""), "/sign-in");
        assert_eq!(address("/a?b=c", "new"), "/sign-in?next=/a%3Fb%3Dc&city=new");
    }

    #[test]
    fn only_this_site_is_returned_to() {
        assert_eq!(wanted("/family/declarations/7KM4-RX2P-9DTV"), "/family/declarations/7KM4-RX2P-9DTV");
        assert_eq!(wanted("//evil.example"), "/");
        assert_eq!(wanted(""), "");
    }
}

//! The code from the message. It fits only in the browser that asked for it: its id is in a cookie of ten minutes.

mod action;
mod page;

pub use action::{actions, onwards, six_digits};
pub use page::CodePage;

use super::sign_in;
use crate::routes;

/// Where the code is typed; it carries along what [`super::sign_in::address`] does.
pub fn address(next: &str, city: &str) -> String {
    sign_in::with(routes::SIGN_IN_CODE, next, city)
}

/// Why nobody is signed in yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    Missing,
    /// Not six digits: not even tried.
    Shape,
    /// Not the code, or too old.
    Wrong,
    TooMany,
}

impl Trouble {
    /// Id of the text that says what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Missing => "code-missing",
            Self::Shape => "code-shape",
            Self::Wrong => "code-wrong",
            Self::TooMany => "code-too-many",
        }
    }
}

//! Signing in with a user name, a password and a one-time code; signing out.

mod action;
mod page;

pub use action::actions;
pub use page::SignInPage;

use crate::{context::Visit, routes};

/// Where a colleague's work begins: at a kiosk with the families.
const fn home(visit: &Visit) -> &'static str {
    if visit.shared() { routes::KIOSK } else { routes::STAFF }
}

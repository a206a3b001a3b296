//! Signing in with a user name, a password and a one-time code; signing out.

mod action;
mod page;

pub use action::actions;
pub use page::SignInPage;

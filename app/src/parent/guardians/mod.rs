//! Other guardians of the children: invite one, choose what is shared, change it, end it; type the code of one.
//!
//! The code is shown once, by the answer to the form. What a guardian then sees is in [`super::shared`].

mod action;
mod code;
mod join;
mod one;
mod page;

pub use action::actions;
pub use code::{CodePanel, CodeShown, CodeTrouble, address_of};
pub use join::JoinPage;
pub use one::GuardianPage;
pub use page::{GuardiansPage, parts_said};

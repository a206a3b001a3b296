//! Another phone for the account: with the old one at hand, a code to each. What was asked for in the family's name at
//! the office is shown here, and stopped with a press.

mod action;
mod codes;
mod page;

use casework::{id::CodeId, phone::NewPhone};

pub use action::actions;
pub use codes::PhoneCodesPage;
pub use page::PhonePage;

/// Why the new phone does not get a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trouble {
    Number(super::sign_in::Trouble),
    /// It opens the account already.
    Same,
    /// It opens another family.
    Taken,
}

impl Trouble {
    const fn message(self) -> &'static str {
        match self {
            Self::Number(trouble) => trouble.message(),
            Self::Same => "phone-same",
            Self::Taken => "phone-taken",
        }
    }
}

/// As the cookie holds them: `<old>.<new>`, nothing before the point where there is no old one.
fn written(codes: NewPhone) -> String {
    let old = codes.old.map(|id| id.to_string()).unwrap_or_default();
    format!("{old}.{}", codes.new)
}

fn read(cookie: &str) -> Option<NewPhone> {
    let (old, new) = cookie.split_once('.')?;
    let id = |text: &str| -> Option<CodeId> { text.parse().ok() };
    let old = if old.is_empty() { None } else { Some(id(old)?) };
    Some(NewPhone { old, new: id(new)? })
}

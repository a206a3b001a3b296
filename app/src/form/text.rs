//! One line.

use leptos::prelude::*;

use super::{Field, frame::Frame};
use crate::context::visit;

/// What is typed: it chooses the keyboard of a phone, what the browser may fill in, and the width.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextKind {
    #[default]
    Plain,
    /// The reader's own name.
    OwnName,
    /// Somebody else's name: nothing is filled in.
    OtherName,
    Phone,
    /// A code from a message or an app.
    Code,
    /// Digits, perhaps with letters: identity numbers. Nothing is filled in, nothing corrected.
    Number,
    /// A count.
    Count,
    Address,
    UserName,
    Password,
    NewPassword,
    Search,
}

/// type, inputmode, autocomplete, width class
type Manner = (&'static str, Option<&'static str>, &'static str, &'static str);

impl TextKind {
    const fn manner(self) -> Manner {
        match self {
            Self::Plain => ("text", None, "off", ""),
            Self::OwnName => ("text", None, "name", "middle"),
            Self::OtherName | Self::Number => ("text", None, "off", "middle"),
            Self::Phone => ("tel", Some("tel"), "tel", "middle"),
            Self::Code => ("text", Some("numeric"), "one-time-code", "short"),
            Self::Count => ("text", Some("numeric"), "off", "short"),
            Self::Address => ("text", None, "street-address", ""),
            Self::UserName => ("text", None, "username", "middle"),
            Self::Password => ("password", None, "current-password", "middle"),
            Self::NewPassword => ("password", None, "new-password", "middle"),
            Self::Search => ("search", None, "off", "middle"),
        }
    }

    const fn spelled(self) -> bool {
        matches!(self, Self::Plain | Self::Address)
    }
}

#[component]
pub fn TextField(field: Field, #[prop(optional)] kind: TextKind) -> impl IntoView {
    // A password is never shown back.
    let hidden = matches!(kind, TextKind::Password | TextKind::NewPassword);
    let field = if hidden { field } else { field.typed() };
    let (input, keyboard, fill, width) = kind.manner();
    // What one family typed at a kiosk is offered to no other.
    let fill = if visit().shared() { "off" } else { fill };
    let spelled = (!kind.spelled()).then_some("false");
    view! {
        <Frame field=field.clone()>
            <input
                class=width
                type=input
                id=field.id()
                name=field.name.clone()
                value=field.value.clone()
                inputmode=keyboard
                autocomplete=fill
                autocapitalize=spelled.map(|_| "off")
                spellcheck=spelled
                aria-describedby=field.described_by()
                aria-invalid=field.wrong()
            />
        </Frame>
    }
}

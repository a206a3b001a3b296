//! Files to choose. A phone offers its camera; an iPhone turns its own kind of photo into a JPEG, because of `accept`.

use casework::file::{FileFlaw, MOST};
use leptos::prelude::*;

use super::{Field, frame::Frame};
use crate::{i18n::Speaks, t};

/// The field, with what may be chosen said below its label.
pub fn file_field(who: impl Speaks, name: &str) -> Field {
    Field::new(name, t!(who, "file-choose")).hint(t!(who, "file-choose.hint", most = MOST))
}

/// Why a file is not kept and what to do instead.
pub fn flaw_text(who: impl Speaks, flaw: FileFlaw) -> String {
    t!(who, format!("file-flaw-{flaw}"))
}

/// The same for one of several.
pub fn refused_text(who: impl Speaks, name: &str, flaw: FileFlaw) -> String {
    match name {
        "" => flaw_text(who, flaw),
        name => {
            let why = flaw_text(&who, flaw);
            t!(who, "file-refused", name = name, why = why)
        }
    }
}

/// Goes into a [`super::PostForm`] with `files=true`.
#[component]
pub fn FileField(
    /// Its value is not used: a browser never fills in a file.
    field: Field,
) -> impl IntoView {
    view! {
        <Frame field=field.clone()>
            <input
                type="file"
                id=field.id()
                name=field.name.clone()
                accept="image/jpeg,image/png,image/webp,application/pdf"
                multiple
                aria-describedby=field.described_by()
                aria-invalid=field.wrong()
            />
        </Frame>
    }
}

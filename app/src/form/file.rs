//! Files to choose. A phone offers its camera; an iPhone turns its own kind of photo into a JPEG, because of `accept`.

use casework::file::{FileFlaw, MOST};
use leptos::{nonce::use_nonce, prelude::*};

use super::{Field, frame::Frame};
use crate::{assets::asset, context::visit, i18n::Speaks, t};

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

/// Goes into a [`super::PostForm`] with `files=true`. At a kiosk no dialog comes up where one could choose: it says so.
#[component]
pub fn FileField(
    /// Its value is not used: a browser never fills in a file.
    field: Field,
) -> impl IntoView {
    let visit = visit();
    if visit.shared() {
        return view! { <p class="hint">{t!(visit, "file-none-here")}</p> }.into_any();
    }
    let lost = visit.half.as_ref().is_some_and(|half| half.all(&field.name).any(|file| !file.is_empty()));
    let mut field = field.typed();
    if lost {
        field.problem = Some(t!(visit, "file-again"));
    }
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
            <Sends/>
        </Frame>
        <script src=asset("shrink.js") defer nonce=use_nonce()></script>
    }
    .into_any()
}

/// What will be sent, once the phone's script (`app/script/shrink.js`) has made it smaller.
#[component]
fn Sends() -> impl IntoView {
    let visit = visit();
    let [kilobytes, megabytes] = ["file-kilobytes", "file-megabytes"].map(|id| t!(visit, id, n = "#"));
    view! {
        <div
            role="status"
            data-again=t!(visit, "file-again")
            data-sends=t!(visit, "file-sends")
            data-waits=t!(visit, "file-waits")
            data-kb=kilobytes
            data-mb=megabytes
            hidden
        >
            <p class="hint"></p>
            <ul class="files"></ul>
        </div>
    }
}

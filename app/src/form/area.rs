//! Free text. Leptos writes the children of a `<textarea>` as they are, so a draft holding `</textarea><script>` would
//! run: this component escapes them itself, and no other may write one.

use leptos::prelude::*;

use super::{Field, frame::Frame};

#[component]
pub fn TextArea(field: Field, #[prop(default = 4)] rows: u8) -> impl IntoView {
    let field = field.typed();
    let text = inert(&field.value);
    view! {
        <Frame field=field.clone()>
            <textarea
                id=field.id()
                name=field.name.clone()
                rows=rows.to_string()
                aria-describedby=field.described_by()
                aria-invalid=field.wrong()
                inner_html=text
            ></textarea>
        </Frame>
    }
}

/// Text that stays text. The first line break after the tag is dropped by browsers, so one is put before it.
fn inert(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    safe.push('\n');
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\0' => {}
            c => safe.push(c),
        }
    }
    safe
}

//! The answer to a report: its number and the code, shown this once.

use casework::concern::{Received, Refusals};
use leptos::prelude::*;

use crate::{
    context::visit,
    form::refused_text,
    layout::{Notice, Page, Panel, Tone, hotline},
    routes, t,
};

#[component]
pub fn Receipt(received: Received, code: String) -> impl IntoView {
    let locale = visit().locale;
    let Received { number, refused, .. } = received;
    view! {
        <Page title=t!(locale, "concern-received")>
            <Panel title=t!(locale, "concern-received")>
                <p>{t!(locale, "concern-number")}</p>
                <p class="receipt-number">{number}</p>
                <p>{t!(locale, "concern-code")}</p>
                <p class="receipt-number">{grouped(&code)}</p>
            </Panel>
            <p>{t!(locale, "concern-code-once")}</p>
            <NotKept refused/>
            <h2>{t!(locale, "receipt-next")}</h2>
            <p>{t!(locale, "concern-next")}</p>
            <Notice title=t!(locale, "concern-worse") tone=Tone::Stop><p>{hotline("110")}</p></Notice>
            <p class="no-print"><a href=routes::REPORT_ADD>{t!(locale, "concern-add")}</a></p>
            <p class="no-print"><a href=routes::START>{t!(locale, "fault-start")}</a></p>
        </Page>
    }
}

/// Photos that were not kept: what was written is safe.
#[component]
pub fn NotKept(refused: Refusals) -> impl IntoView {
    let locale = visit().locale;
    let items: Vec<_> =
        refused.iter().map(|(name, flaw)| view! { <li>{refused_text(locale, name, *flaw)}</li> }).collect();
    (!items.is_empty()).then(|| {
        view! {
            <Notice title=t!(locale, "concern-photos-refused") tone=Tone::Warn>
                <ul>{items}</ul>
                <p>{t!(locale, "concern-photos-refused.text")}</p>
            </Notice>
        }
    })
}

/// Eight digits are read four and four.
fn grouped(code: &str) -> String {
    code.split_at_checked(4).map_or_else(|| code.to_owned(), |(one, other)| format!("{one} {other}"))
}

//! On "my family": the record is to be confirmed soon, or now.

use casework::family::FamilyView;
use jiff::ToSpan as _;
use leptos::prelude::*;

use crate::{
    context::Visit,
    i18n::date,
    layout::{Notice, Tone},
    routes, t,
};

/// So many days before it is due, the family is told on its page too.
const BEFORE: i32 = 30;

/// Nothing while there is time, or while nothing can be confirmed: the office has a newer version, or the record rests.
pub fn due_notice(visit: &Visit, family: &FamilyView) -> Option<impl IntoView + use<>> {
    let (today, locale) = (visit.casework.today(), visit.locale);
    let due = family.children.iter().map(|child| child.due).min()?;
    let soon = due <= today.saturating_add(BEFORE.days());
    let (id, tone) = if due <= today { ("renew-due-now", Tone::Warn) } else { ("renew-due-soon", Tone::Active) };
    let title = t!(locale, id, date = date(locale, due));
    (soon && family.held.is_empty() && !family.with_office()).then(|| {
        view! {
            <Notice title tone>
                <p>{t!(locale, "renew-due")}</p>
                <p><a class="button" href=routes::FAMILY_RENEW>{t!(locale, "renew-title")}</a></p>
            </Notice>
        }
    })
}

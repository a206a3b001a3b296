//! On each page of a helper: for whom, how long, and the way out.

use leptos::prelude::*;

use crate::{
    context::visit,
    form::{Csrf, Submit},
    i18n::moment,
    routes, t,
};

/// Nothing for anybody else.
#[component]
pub fn Helps() -> impl IntoView {
    let visit = visit();
    let helping = visit.helping.clone()?;
    let locale = visit.locale;
    let whom = helping.family.unwrap_or_else(|| t!(locale, "helping-nameless"));
    let until = moment(locale, helping.until);
    Some(view! {
        <section class="notice active no-print" aria-label=t!(locale, "helping-label")>
            <p><strong>{t!(locale, "helping-for", name = whom.as_str())}</strong> " " {t!(locale, "helping-until", at = until)}</p>
            <p><a href=routes::HELP>{t!(locale, "helping-may")}</a></p>
            <form method="post" action=routes::HELP_STOP>
                <Csrf/>
                <Submit label=t!(locale, "helping-stop") quiet=true/>
            </form>
        </section>
    })
}

//! A whole public or parent page.

use leptos::prelude::*;

use super::{
    Back, Crumb, Crumbs, QuickExit,
    footer::Footer,
    header::Header,
    helping::Helps,
    script::{PageScript, ReadAloud},
};
use crate::{
    context::visit,
    form::TYPED,
    kiosk::{Beside, KioskScript, KioskSheet},
    shell::Shell,
    t,
};

/// The document with everything around the content. The content begins with its `<h1>`.
#[component]
pub fn Page(
    /// What the page is about; the product's name is added.
    #[prop(into)]
    title: String,
    /// The page shows problems with answers: the title says so first.
    #[prop(optional)]
    problems: bool,
    /// Where "Back" leads.
    #[prop(optional, into)]
    back: Option<String>,
    /// The pages above this one.
    #[prop(optional)]
    crumbs: Vec<Crumb>,
    /// For lists and tables: more than a column of text.
    #[prop(optional)]
    wide: bool,
    /// The id of a form on this page whose action knows the switches' words (see [`super::choice`]): without JavaScript
    /// they send it, so that what is typed isn't lost.
    #[prop(optional)]
    form: Option<&'static str>,
    /// A form on this page says so too: the switches send it along ([`crate::half`]).
    #[prop(optional)]
    typed: bool,
    children: Children,
) -> impl IntoView {
    let visit = visit();
    let form = if typed { Some(TYPED) } else { form };
    let offline = !visit.shared();
    view! {
        <Shell
            language=visit.locale.tag()
            direction=visit.locale.direction()
            title=whole_title(&visit, &title, problems)
            large_text=visit.large_text
        >
            <KioskSheet/>
            <a class="skip" href="#main">{t!(visit, "skip")}</a>
            <Header form/>
            <Beside/>
            <div class="page" class:wide=wide>
                <QuickExit/>
                <Helps/>
                {(!crumbs.is_empty()).then(|| view! { <Crumbs crumbs/> })}
                {back.map(|to| view! { <Back to/> })}
                <ReadAloud/>
                <main id="main" tabindex="-1">{children()}</main>
            </div>
            <Footer/>
            <PageScript offline aloud=true/>
            <KioskScript/>
        </Shell>
    }
    .into_any()
}

/// "Error: …" first, so that it is the first thing read out; the product's name last.
pub(super) fn whole_title(visit: &crate::context::Visit, title: &str, problems: bool) -> String {
    let id = if problems && visit.half.is_none() { "title-problems" } else { "title-plain" };
    t!(visit, id, title = title)
}

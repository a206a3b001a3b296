//! Everything a family can decide about its data, in the order of how often it is wanted.

use casework::{
    port::ConsentRecord,
    privacy::{Consent, PrivacyView},
};
use leptos::prelude::*;

use super::requests::requests;
use crate::{
    context::{Visit, query, visit},
    form::{PostForm, Submit},
    i18n::moment,
    layout::{Details, Notice, Page, Tag, Tone},
    load, routes, t,
};

#[component]
pub fn PrivacyPage() -> impl IntoView {
    let visit = visit();
    let done = query("done");
    let done = ["health", "children", "asked", "kept", "changed"].into_iter().find(|word| *word == done);
    let work = {
        let visit = visit.clone();
        async move { visit.casework.privacy(&visit.actor).await }
    };
    load(work, move |view| {
        let locale = visit.locale;
        let title = t!(locale, "mydata-title");
        let news = done.map(|word| {
            let id = format!("mydata-done-{word}");
            let tone = if word == "changed" { Tone::Warn } else { Tone::Good };
            view! { <Notice title=t!(locale, &id) tone news=true><p>{t!(locale, format!("{id}.text"))}</p></Notice> }
        });
        let (requests, consents, erase) = (requests(&visit, &view), consents(&visit, &view), erase(&visit, &view));
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                {news}
                {requests}
                <h2>{t!(locale, "access-title")}</h2>
                <p>{t!(locale, "mydata-access")}</p>
                <p><a href=routes::FAMILY_ACCESS>{t!(locale, "mydata-access.link")}</a></p>
                <h2>{t!(locale, "mydata-consents")}</h2>
                {consents}
                <h2>{t!(locale, "mydata-copy")}</h2>
                {copy(&visit, view.by_slip)}
                <h2>{t!(locale, "mydata-correct")}</h2>
                <p>{t!(locale, "mydata-correct.text")}</p>
                <PostForm to=routes::DECLARE>
                    <Submit label=t!(locale, "mydata-correct.button") quiet=true/>
                </PostForm>
                <h2>{t!(locale, "mydata-erase")}</h2>
                {erase}
                <p><a href=routes::PRIVACY>{t!(locale, "footer-privacy")}</a></p>
            </Page>
        }
    })
}

/// A file with everything, for a device of one's own. At a kiosk it is printed: who has no phone gets it nowhere else.
fn copy(visit: &Visit, by_slip: bool) -> impl IntoView + use<> {
    if visit.shared() {
        let id = if by_slip { "mydata-copy-slip" } else { "mydata-copy-shared" };
        return view! {
            <p>{t!(visit, id)}</p>
            <p><a class="button quiet" href=routes::FAMILY_COPY_PRINT>{t!(visit, "mydata-paper")}</a></p>
        }
        .into_any();
    }
    let [text, html, json] = ["mydata-copy.text", "mydata-copy-html", "mydata-copy-json"].map(|id| t!(visit, id));
    view! {
        <p>{text}</p>
        <PostForm to=routes::FAMILY_COPY>
            <div class="buttons">
                <Submit label=html name="form" value="html"/>
                <Submit label=json name="form" value="json" quiet=true/>
            </div>
        </PostForm>
    }
    .into_any()
}

/// What is agreed to now, each with the way to take it back; every row below.
fn consents(visit: &Visit, view: &PrivacyView) -> impl IntoView + use<> {
    let Some(consent) = view.consent else {
        return view! { <p>{t!(visit, "mydata-consent-none")}</p> }.into_any();
    };
    let health = consent.children.then(|| one(visit, "health", consent.health, consent));
    let rows: Vec<_> = view.consents.iter().map(|row| line(visit, row)).collect();
    let history = (!rows.is_empty()).then(|| {
        view! { <Details summary=t!(visit, "mydata-consent-history")><ol class="history">{rows}</ol></Details> }
    });
    view! {
        {one(visit, "children", consent.children, consent)}
        {health}
        <p class="hint">{t!(visit, "mydata-consent-basis")}</p>
        {history}
    }
    .into_any()
}

fn one(visit: &Visit, what: &'static str, given: bool, consent: Consent) -> impl IntoView + use<> {
    let (word, tone) = if given { ("mydata-given", Tone::Good) } else { ("mydata-not-given", Tone::Plain) };
    let since = consent.at.map(|at| t!(visit, "mydata-since", at = moment(visit, at)));
    let take_back = given.then(|| {
        view! { <p><a href=routes::family_consent(what)>{t!(visit, format!("mydata-withdraw-{what}"))}</a></p> }
    });
    view! {
        <section class="card">
            <h3>{t!(visit, format!("q-consent-{what}"))}</h3>
            <p><Tag text=t!(visit, word) tone/> " " {since}</p>
            {take_back}
        </section>
    }
}

fn line(visit: &Visit, row: &ConsentRecord) -> impl IntoView + use<> {
    let deed = match (row.declaration, row.children, row.health) {
        (Some(_), true, true) => "mydata-row-both",
        (Some(_), _, _) => "mydata-row-children",
        (None, true, _) => "mydata-row-no-health",
        (None, false, _) => "mydata-row-none",
    };
    let (when, text) = (moment(visit, row.at), t!(visit, "mydata-row-text", version = row.text.as_str()));
    let basis = row.declaration.map(|_| t!(visit, format!("mydata-basis-{}", row.basis)));
    view! { <li>{when} " " {t!(visit, deed)} " " <span class="hint">{text} " " {basis}</span></li> }
}

fn erase(visit: &Visit, view: &PrivacyView) -> impl IntoView + use<> {
    let id = if view.approved { "mydata-erase-ask" } else { "mydata-erase-now" };
    let waits = view.waiting(domain::privacy::Scope::Everything).is_some();
    let link = (!waits).then(|| view! { <p><a href=routes::FAMILY_ERASE>{t!(visit, format!("{id}.link"))}</a></p> });
    view! { <p>{t!(visit, id)}</p> {link} }
}

//! In the order of what a parent needs: news, what to do, the children, what was sent.

use casework::{declare::waiting, family::FamilyView, port::Draft};
use domain::identifier::Mobile;
use leptos::prelude::*;

use super::{
    children::children,
    sent::{current, earlier},
};
use crate::{
    context::{query, visit},
    form::{Csrf, Submit},
    i18n::{Locale, moment},
    layout::{Notice, Page, Tone},
    load, routes, t,
};

#[component]
pub fn FamilyPage() -> impl IntoView {
    let visit = visit();
    let news = ["kept", "erased", "renumbered"].into_iter().find(|word| query(word) == "yes");
    load(async move { visit.casework.my_family(&visit.actor).await }, move |family| view! { <Family family news/> })
}

#[component]
fn Family(
    family: FamilyView,
    /// What was just done: `family-<word>`.
    news: Option<&'static str>,
) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let phone = Mobile::parse(&family.account.phone).map(|phone| phone.masked()).unwrap_or_default();
    let news = news.map(|word| {
        let id = format!("family-{word}");
        view! { <Notice title=t!(locale, id) tone=Tone::Active news=true><p>{t!(locale, format!("{id}.text"))}</p></Notice> }
    });
    let free = family.current().is_none_or(|version| !waiting(version.status));
    let begin = (family.draft.is_none() && free).then(|| begin(locale, family.current().is_some()));
    let draft = family.draft.as_ref().map(|draft| go_on(locale, draft));
    let unread = (family.unread > 0).then(|| new_notices(locale, family.unread));
    let current = current(&visit, &family);
    let children = children(&visit, &family);
    let earlier = earlier(&visit, &family);
    view! {
        <Page title=t!(locale, "family-title")>
            <h1>{t!(locale, "family-title")}</h1>
            {news}
            {unread}
            {draft}
            {current}
            {children}
            {begin}
            {earlier}
            <h2>{t!(locale, "family-people")}</h2>
            <p>{t!(locale, "family-people.text")}</p>
            <p class="buttons">
                <a href=routes::FAMILY_HELPER>{t!(locale, "helper-title")}</a>
                <a href=routes::FAMILY_GUARDIANS>{t!(locale, "guardians-title")}</a>
            </p>
            <h2>{t!(locale, "mydata-links")}</h2>
            <ul>
                <li><a href=routes::FAMILY_PRIVACY>{t!(locale, "mydata-title")}</a></li>
                <li><a href=routes::FAMILY_ACCESS>{t!(locale, "access-title")}</a></li>
            </ul>
            <h2>{t!(locale, "family-account")}</h2>
            <p>{t!(locale, "family-phone", phone = phone)}</p>
            <p class="buttons">
                <a href=routes::FAMILY_NOTICES>{t!(locale, "notices-title")}</a>
                <a href=routes::FAMILY_PHONE>{t!(locale, "phone-title")}</a>
            </p>
            <form method="post" action=routes::SIGN_OUT>
                <Csrf/>
                <Submit label=t!(locale, "sign-out") quiet=true/>
            </form>
        </Page>
    }
}

fn new_notices(locale: Locale, unread: u64) -> impl IntoView + use<> {
    view! {
        <Notice title=t!(locale, "notices-unread", n = unread) tone=Tone::Active>
            <p><a href=routes::FAMILY_NOTICES>{t!(locale, "notices-unread.link")}</a></p>
        </Notice>
    }
}

fn go_on(locale: Locale, draft: &Draft) -> impl IntoView + use<> {
    let saved = t!(locale, "tasks-saved", at = moment(locale, draft.updated_at));
    view! {
        <Notice title=t!(locale, "family-draft") tone=Tone::Active>
            <p>{saved}</p>
            <p class="buttons">
                <a class="button" href=routes::DECLARE>{t!(locale, "family-draft.link")}</a>
                <a href=routes::DECLARE_ERASE>{t!(locale, "erase-title")}</a>
            </p>
        </Notice>
    }
}

/// The first declaration, or what has changed since the last.
fn begin(locale: Locale, declared: bool) -> impl IntoView + use<> {
    let id = if declared { "family-update" } else { "family-first" };
    view! {
        <h2>{t!(locale, id)}</h2>
        <p>{t!(locale, format!("{id}.text"))}</p>
        <form method="post" action=routes::DECLARE>
            <Csrf/>
            <Submit label=t!(locale, format!("{id}.button"))/>
        </form>
    }
}

//! In the order of what a parent needs: news, what to do, the children, what was sent.

use casework::{declare::waiting, family::FamilyView, port::Draft};
use leptos::prelude::*;

use super::{
    children::children,
    more::More,
    sent::{current, earlier},
};
use crate::{
    context::{query, visit},
    form::{Csrf, Submit},
    i18n::{Locale, moment},
    layout::{Notice, Page, Tone},
    load,
    parent::renew::due_notice,
    routes, t,
};

#[component]
pub fn FamilyPage() -> impl IntoView {
    let visit = visit();
    let news = ["kept", "erased", "renumbered", "bound"].into_iter().find(|word| query(word) == "yes");
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
    let way_in = match family.account.way_in.phone() {
        Some(phone) => t!(locale, "family-phone", phone = phone.masked()),
        None => t!(locale, "family-slip"),
    };
    let news = news.map(|word| {
        let id = format!("family-{word}");
        view! { <Notice title=t!(locale, id) tone=Tone::Active news=true><p>{t!(locale, format!("{id}.text"))}</p></Notice> }
    });
    let free = family.current().is_none_or(|version| !waiting(version.status));
    let begin = (family.draft.is_none() && free).then(|| begin(locale, family.current().is_some()));
    let draft = family.draft.as_ref().map(|draft| go_on(locale, draft));
    let unread = (family.unread > 0).then(|| new_notices(locale, family.unread));
    let due = due_notice(&visit, &family);
    let current = current(&visit, &family);
    let children = children(&visit, &family);
    let earlier = earlier(&visit, &family);
    view! {
        <Page title=t!(locale, "family-title")>
            <h1>{t!(locale, "family-title")}</h1>
            {news}
            {unread}
            {draft}
            {due}
            {current}
            {children}
            <h2>{t!(locale, "request-list")}</h2>
            <p>{t!(locale, "request-intro")}</p>
            <p class="buttons">
                <a class="button quiet" href=routes::FAMILY_NEW>{t!(locale, "request-new")}</a>
                <a href=routes::FAMILY_REQUESTS>{t!(locale, "request-list-see")}</a>
            </p>
            {begin}
            {earlier}
            <More/>
            <h2>{t!(locale, "family-account")}</h2>
            <p>{way_in}</p>
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

//! In the order of what a parent needs: news, what to do, the children, what was sent.

use casework::{CaseError, family::FamilyView, id::GrantId, port::Draft};
use leptos::prelude::*;

use super::{
    children::children,
    more::More,
    sent::{current, earlier},
    update::begin,
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
    let news = ["kept", "erased", "renumbered", "bound", "waiting"].into_iter().find(|word| query(word) == "yes");
    let work = async move {
        let family = visit.casework.my_family(&visit.actor).await?;
        let shared = visit.casework.shared_with_me(&visit.actor).await?;
        Ok::<_, CaseError>((family, shared))
    };
    load(work, move |(family, shared)| view! { <Family family shared news/> })
}

#[component]
fn Family(
    family: FamilyView,
    /// The families that share with this person, each by the name of who shares.
    shared: Vec<(GrantId, String)>,
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
    let closed = family.closed().is_some();
    let begin = (family.draft.is_none() && !family.with_office()).then(|| begin(locale, &family));
    let shared: Vec<_> = shared.into_iter().map(|(id, name)| shared_by(locale, id, name)).collect();
    let requests = (!closed).then(|| requests(locale));
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
            {shared}
            {draft}
            {due}
            {current}
            {children}
            {requests}
            {begin}
            {earlier}
            <More closed/>
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

fn shared_by(locale: Locale, id: GrantId, name: String) -> impl IntoView + use<> {
    let link = t!(locale, "family-shared.link", name = name);
    view! {
        <Notice title=t!(locale, "family-shared") tone=Tone::Active>
            <p><a href=routes::family_shared(id)>{link}</a></p>
        </Notice>
    }
}

fn requests(locale: Locale) -> impl IntoView + use<> {
    view! {
        <h2>{t!(locale, "request-list")}</h2>
        <p>{t!(locale, "request-intro")}</p>
        <p class="buttons">
            <a class="button quiet" href=routes::FAMILY_NEW>{t!(locale, "request-new")}</a>
            <a href=routes::FAMILY_REQUESTS>{t!(locale, "request-list-see")}</a>
        </p>
    }
}

//! Who shares with me, with whom I share, and the form that invites somebody.

use casework::{id::GrantId, port::GrantRecord};
use domain::grant::{GrantState, Part, Shared};
use leptos::prelude::*;

use super::code::{CodePanel, CodeShown, address_of};
use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    form::{Choice, ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind, Ticks},
    i18n::{list, moment},
    layout::{Crumb, Notice, Page, Tag, Tone},
    load, routes, t,
};

/// What was posted and needs another look.
#[derive(Debug, Clone)]
pub struct Sent {
    pub name: String,
    pub parts: Vec<String>,
    pub problems: Problems,
}

/// The address is off until somebody ticks it.
impl Default for Sent {
    fn default() -> Self {
        let parts = vec![Part::Children.word().to_owned(), Part::Declarations.word().to_owned()];
        Self { name: String::new(), parts, problems: Problems::new() }
    }
}

struct Seen {
    with_me: Vec<(GrantId, String)>,
    by_me: Vec<GrantRecord>,
}

#[component]
pub fn GuardiansPage() -> impl IntoView {
    view! { <GuardiansForm sent=Sent::default()/> }
}

#[component]
pub fn GuardiansForm(sent: Sent) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    load(work, move |seen| {
        let locale = visit.locale;
        let problems = sent.problems.clone();
        let news = ["ended", "full"].into_iter().find(|word| query("news") == *word).map(|word| {
            let id = format!("guardians-{word}");
            view! { <Notice title=t!(locale, id) tone=Tone::Active news=true><p>{t!(locale, format!("{id}.text"))}</p></Notice> }
        });
        let (with_me, by_me, invite) =
            (with_me(&visit, &seen.with_me), by_me(&visit, &seen.by_me), invite(&visit, sent));
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(locale, "family-title"))];
        view! {
            <Page title=t!(locale, "guardians-title") problems=problems.any() crumbs typed=true>
                <ErrorSummary problems/>
                <h1>{t!(locale, "guardians-title")}</h1>
                {news}
                {with_me}
                {by_me}
                <h2>{t!(locale, "guardians-code")}</h2>
                <p>{t!(locale, "guardians-code.text")}</p>
                <p><a class="button quiet" href=routes::FAMILY_JOIN>{t!(locale, "join-title")}</a></p>
                {invite}
            </Page>
        }
    })
}

async fn look(visit: &Visit) -> AppResult<Seen> {
    let casework = &visit.casework;
    let (with_me, by_me) = (casework.shared_with_me(&visit.actor).await?, casework.shared_by_me(&visit.actor).await?);
    let now = casework.clock.now();
    let by_me = by_me.into_iter().filter(|grant| !matches!(grant.state.now(now), GrantState::Ended(_))).collect();
    Ok(Seen { with_me, by_me })
}

fn with_me(visit: &Visit, families: &[(GrantId, String)]) -> impl IntoView + use<> {
    let links: Vec<_> = families
        .iter()
        .map(|(grant, name)| {
            let name = if name.is_empty() { t!(visit, "helping-nameless") } else { name.clone() };
            view! { <li><a href=routes::family_shared(grant)>{t!(visit, "guardians-shared-by", name = name.as_str())}</a></li> }
        })
        .collect();
    (!links.is_empty()).then(|| view! { <h2>{t!(visit, "guardians-with-me")}</h2> <ul>{links}</ul> })
}

fn by_me(visit: &Visit, grants: &[GrantRecord]) -> impl IntoView + use<> {
    let each: Vec<_> = grants
        .iter()
        .map(|grant| {
            let tone = if matches!(grant.state, GrantState::Active(_)) { Tone::Good } else { Tone::Active };
            let word = t!(visit, format!("grant-{}", grant.state.word()));
            let waits = match grant.state {
                GrantState::Offered(offered) => {
                    Some(view! { <p>{t!(visit, "grant-waits", at = moment(visit, offered.until))}</p> })
                }
                _ => None,
            };
            view! {
                <section class="card">
                    <h3>{grant.name.clone()}</h3>
                    <p><Tag text=word tone/></p>
                    {waits}
                    <p>{parts_said(visit, grant.shared)}</p>
                    <p><a class="button quiet" href=routes::family_guardian(grant.id)>
                        {t!(visit, "guardian-change")}<span class="vh">" " {grant.name.clone()}</span>
                    </a></p>
                </section>
            }
        })
        .collect();
    (!each.is_empty()).then(|| view! { <h2>{t!(visit, "guardians-by-me")}</h2> {each} })
}

/// What is shared, and that the rest is not.
pub fn parts_said(visit: &Visit, shared: Shared) -> String {
    let named = |wanted: bool| {
        let parts = Part::ALL.iter().filter(|part| shared.has(**part) == wanted);
        list(visit, parts.map(|part| t!(visit, format!("part-{part}"))))
    };
    match (shared.parts().count(), Part::ALL.len()) {
        (0, _) => t!(visit, "guardian-shares-nothing"),
        (some, all) if some == all => t!(visit, "guardian-shares-all", parts = named(true)),
        _ => t!(visit, "guardian-shares", parts = named(true), rest = named(false)),
    }
}

/// The three parts to tick.
#[component]
pub fn PartTicks(chosen: Vec<String>) -> impl IntoView {
    let visit = visit();
    let choices = Part::ALL
        .iter()
        .map(|part| {
            Choice::new(part.word(), t!(visit, format!("part-{part}"))).hint(t!(visit, format!("part-{part}.hint")))
        })
        .collect();
    view! { <Ticks field=Field::new("part", t!(visit, "guardian-parts")) choices chosen/> }
}

fn invite(visit: &Visit, sent: Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let name = Field::new("name", t!(locale, "guardian-name"))
        .hint(t!(locale, "guardian-name.hint"))
        .value(sent.name)
        .problem(&sent.problems);
    view! {
        <h2>{t!(locale, "guardians-invite")}</h2>
        <p>{t!(locale, "guardians-invite.text")}</p>
        <PostForm to=routes::FAMILY_GUARDIANS typed=true>
            <TextField field=name kind=TextKind::OtherName/>
            <PartTicks chosen=sent.parts/>
            <p class="hint">{t!(locale, "guardians-never")}</p>
            <Submit label=t!(locale, "guardians-make")/>
        </PostForm>
    }
}

/// The code, once.
#[component]
pub fn InviteMade(shown: CodeShown) -> impl IntoView {
    let locale = visit().locale;
    let title = t!(locale, "guardian-made", name = shown.name.as_str());
    let how = t!(locale, "guardian-made.how", address = address_of(routes::FAMILY_JOIN));
    view! { <CodePanel title how code=shown.code back=routes::FAMILY_GUARDIANS/> }
}

//! All requests of the family, what is being written, and the way to a new one.

use casework::{
    CaseError,
    port::{RequestDraft, RequestRecord},
};
use domain::privacy::Held;
use leptos::prelude::*;

use super::{
    held::HeldNotice,
    urgent::CallNow,
    words::{RequestTag, subject, whom},
};
use crate::{
    context::{Visit, query, visit},
    i18n::moment,
    layout::{Crumb, Notice, Page, Tone},
    load, routes, t,
};

struct Seen {
    requests: Vec<RequestRecord>,
    draft: Option<RequestDraft>,
    /// The street is known, so that a request has somewhere to go: and why it can't be for a child.
    declared: Option<Vec<Held>>,
    /// Has left Shenzhen, and not declared again.
    left: bool,
}

#[component]
pub fn RequestsPage() -> impl IntoView {
    let visit = visit();
    let dropped = query("dropped") == "yes";
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    load(work, move |seen| {
        let title = t!(visit, "request-list");
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(visit, "family-title"))];
        let begin = begin(&visit, &seen);
        let rows: Vec<_> = seen.requests.iter().map(|record| row(&visit, record)).collect();
        let list = (!rows.is_empty())
            .then(|| view! { <h2>{t!(visit, "request-sent-before")}</h2> <div class="columns">{rows}</div> });
        let locale = visit.locale;
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                {dropped.then(|| view! {
                    <Notice title=t!(locale, "request-dropped") tone=Tone::Active news=true><p>{t!(locale, "request-dropped.text")}</p></Notice>
                })}
                {begin}
                {list}
            </Page>
        }
    })
}

async fn look(visit: &Visit) -> Result<Seen, CaseError> {
    let (requests, draft) = visit.casework.my_requests(&visit.actor).await?;
    let declared = visit.casework.asking(&visit.actor).await?.map(|asking| asking.held);
    let left = declared.is_none() && visit.casework.my_family(&visit.actor).await?.closed().is_some();
    Ok(Seen { requests, draft, declared, left })
}

fn begin(visit: &Visit, seen: &Seen) -> AnyView {
    let locale = visit.locale;
    let Some(held) = seen.declared.clone() else {
        let id = if seen.left { "request-left-first" } else { "request-declare-first" };
        return view! {
            <CallNow/>
            <h2>{t!(locale, id)}</h2>
            <p>{t!(locale, format!("{id}.text"))}</p>
            <p class="buttons">
                <a class="button" href=routes::DECLARE>{t!(locale, "request-declare-first.link")}</a>
                <a href=routes::CONTACT>{t!(locale, "request-office")}</a>
            </p>
        }
        .into_any();
    };
    let begin = match &seen.draft {
        Some(draft) => {
            let saved = t!(locale, "tasks-saved", at = moment(locale, draft.updated_at));
            view! {
            <Notice title=t!(locale, "request-draft") tone=Tone::Active>
                <p>{saved}</p>
                <p class="buttons">
                    <a class="button" href=routes::FAMILY_NEW>{t!(locale, "request-draft.link")}</a>
                    <a href=routes::FAMILY_NEW_DROP>{t!(locale, "request-drop")}</a>
                </p>
            </Notice>
            }
            .into_any()
        }
        None => view! {
            <p>{t!(locale, "request-intro")}</p>
            <p><a class="button" href=routes::FAMILY_NEW>{t!(locale, "request-new")}</a></p>
        }
        .into_any(),
    };
    view! { <HeldNotice held/> {begin} }.into_any()
}

fn row(visit: &Visit, record: &RequestRecord) -> impl IntoView + use<> {
    let title = subject(visit, record.item);
    let (to, number) = (routes::family_request(&record.number), record.number.clone());
    let line = t!(visit, "request-line", whom = whom(visit, record), at = moment(visit, record.asked_at));
    let status = record.status;
    view! {
        <section class="way">
            <h3><a href=to>{title} <span class="vh">" " {number.clone()}</span></a></h3>
            <p><RequestTag status/></p>
            <p>{line}</p>
            <p class="hint">{number}</p>
        </section>
    }
}

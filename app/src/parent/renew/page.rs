//! What is on record; what is to be answered anew stands first, then one tick for all the rest.

use casework::renew::RenewalView;
use domain::{
    journey::{Key, with_opened},
    privacy::Held,
};
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, Hidden, PostForm, Submit, Tick},
    i18n::date,
    layout::{Details, Notice, Page, Prose, Tone},
    load,
    parent::{asked::Asked, cards::AnswerCards, check::new_key},
    routes, t,
};

#[component]
pub fn RenewPage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    load(work, move |view| {
        let title = t!(visit, "renew-title");
        match view {
            None => nothing(&visit).into_any(),
            Some(view) if !view.held.is_empty() => held(&visit, &view.held).into_any(),
            Some(view) if view.may_confirm() => view! { <Renew view/> }.into_any(),
            Some(_) => begun(&visit, title).into_any(),
        }
    })
}

async fn look(visit: &Visit) -> AppResult<Option<RenewalView>> {
    Ok::<_, AppError>(visit.casework.renewal(&visit.actor).await?)
}

/// Nothing is on record, or the office has something newer.
fn nothing(visit: &Visit) -> impl IntoView + use<> {
    let locale = visit.locale;
    view! {
        <Page title=t!(locale, "renew-title") back=routes::FAMILY>
            <h1>{t!(locale, "renew-nothing")}</h1>
            <p>{t!(locale, "renew-nothing.text")}</p>
            <p><a class="button" href=routes::FAMILY>{t!(locale, "family-title")}</a></p>
        </Page>
    }
}

/// What the family has taken back or asked for comes first: why nothing goes on, and what it can do.
fn held(visit: &Visit, why: &[Held]) -> impl IntoView + use<> {
    let locale = visit.locale;
    let reasons: Vec<_> =
        why.iter().map(|held| view! { <Prose text=t!(locale, format!("renew-held-{held}"))/> }).collect();
    let again = why.contains(&Held::Consent).then(|| {
        view! {
            <PostForm to=routes::DECLARE>
                <Submit label=t!(locale, "renew-held-again") quiet=true/>
            </PostForm>
        }
    });
    view! {
        <Page title=t!(locale, "renew-title") back=routes::FAMILY>
            <h1>{t!(locale, "renew-held")}</h1>
            {reasons}
            <p><a class="button" href=routes::FAMILY_PRIVACY>{t!(locale, "mydata-title")}</a></p>
            {again}
        </Page>
    }
}

/// Answers that were begun elsewhere come first.
fn begun(visit: &Visit, title: String) -> impl IntoView + use<> {
    let locale = visit.locale;
    view! {
        <Page title=title.clone() back=routes::FAMILY>
            <h1>{title}</h1>
            <Notice title=t!(locale, "renew-begun") tone=Tone::Active>
                <p>{t!(locale, "renew-begun.text")}</p>
                <p class="buttons">
                    <a class="button" href=routes::DECLARE>{t!(locale, "family-draft.link")}</a>
                    <a href=routes::DECLARE_ERASE>{t!(locale, "erase-title")}</a>
                </p>
            </Notice>
        </Page>
    }
}

#[component]
fn Renew(view: RenewalView) -> impl IntoView {
    let visit = visit();
    let (more, changed, locale) = (query("more") == "yes", query("changed") == "yes", visit.locale);
    let (picked, answers) = (view.picked(), view.answers());
    let keys = with_opened(&picked, &view.version.answers, &answers, &visit.casework.journey_context());
    let asked = Asked { keys: &keys, picked: &picked, answers: &answers };
    // Nobody is blamed before the form was sent once.
    let sent = view.draft.as_ref().and_then(|draft| draft.answers.renewing());
    let mut problems = sent.map(|_| asked.problems(&visit, more)).unwrap_or_default();
    if sent == Some(false) && !changed {
        problems.push("all_else", t!(locale, "renew-all-else-missing"));
    }
    let controls = asked.controls(&visit, &problems, |key| why(&view, key));
    let tick = if controls.is_empty() { "renew-all" } else { "renew-all-else" };
    let all_else =
        Field::new("all_else", t!(locale, tick)).value(if sent == Some(true) { "yes" } else { "" }).problem(&problems);
    let (number, due) = (view.version.number.clone(), view.due.to_string());
    let lead = t!(locale, "renew-lead", since = date(locale, view.since), due = date(locale, view.due));
    let stale = (!controls.is_empty()).then(|| view! { <p>{t!(locale, "renew-stale")}</p> });
    let revision = view.revision().to_string();
    let no_health = view.left_out.then(|| {
        view! {
            <Notice title=t!(locale, "renew-no-health") tone=Tone::Active>
                <p>{t!(locale, "renew-no-health.text")}</p>
                <p><a href=routes::FAMILY_PRIVACY>{t!(locale, "mydata-title")}</a></p>
            </Notice>
        }
    });
    view! {
        <Page title=t!(locale, "renew-title") problems=problems.any() back=routes::FAMILY typed=true>
            <ErrorSummary problems/>
            <h1>{t!(locale, "renew-title")}</h1>
            {changed.then(|| view! {
                <Notice title=t!(locale, "check-changed") tone=Tone::Warn news=true><p>{t!(locale, "check-changed.text")}</p></Notice>
            })}
            {more.then(|| view! {
                <Notice title=t!(locale, "step-more") tone=Tone::Active news=true><p>{t!(locale, "step-more.text")}</p></Notice>
            })}
            <p>{lead}</p>
            {no_health}
            <PostForm to=routes::FAMILY_RENEW typed=true>
                {stale}
                {controls}
                <Hidden name="key" value=new_key(&visit)/>
                <Hidden name="revision" value=revision/>
                <Hidden name="of" value=number/>
                <Hidden name="due" value=due/>
                <Tick field=all_else/>
                <div class="buttons">
                    <Submit label=t!(locale, "renew-confirm")/>
                    <Submit label=t!(locale, "renew-more") name="do" value="more" quiet=true/>
                </div>
            </PostForm>
            <Details summary=t!(locale, "renew-record")><AnswerCards answers=view.version.answers/></Details>
            <h2>{t!(locale, "renew-leaving")}</h2>
            <p><a href=routes::FAMILY_LEAVE>{t!(locale, "leave-title")}</a></p>
        </Page>
    }
}

/// Why an answer is asked once more.
fn why(renewal: &RenewalView, key: Key) -> AnyView {
    let why = renewal.stale.iter().find(|stale| stale.key == key).map(|stale| stale.why);
    view! { {why.map(|why| view! { <p class="hint">{t!(visit(), format!("renew-why-{why}"))}</p> })} }.into_any()
}

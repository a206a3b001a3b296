//! The answers the street office ticked, each with its remark above its control, and the button that sends them.

use std::collections::BTreeMap;

use casework::{
    correct::{may_answer, ticked},
    port::{DeclarationRecord, Draft},
};
use domain::journey::{Key, complete, with_opened};
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    form::{ErrorSummary, Hidden, PostForm, Submit},
    layout::{Notice, Page, Prose, Tone},
    parent::{
        asked::Asked,
        check::{left, new_key},
        go::{Found, find},
        handover::HandoverLink,
        returned::{draft, returned},
    },
    routes, t,
};

#[component]
pub fn CorrectPage() -> impl IntoView {
    let visit = visit();
    find(async move { look(&visit).await }, |(draft, version)| view! { <Correct draft version/> })
}

async fn look(visit: &Visit) -> AppResult<Found<(Draft, DeclarationRecord)>> {
    let nothing = if visit.helps() { routes::DECLARE } else { routes::FAMILY };
    let Some(draft) = draft(visit).await? else { return Ok(Found::Go(nothing.to_owned())) };
    Ok(match returned(visit, &draft).await? {
        Some(version) => Found::Show((draft, version)),
        None => Found::Go(routes::DECLARE.to_owned()),
    })
}

#[component]
fn Correct(draft: Draft, version: DeclarationRecord) -> impl IntoView {
    let visit = visit();
    let [more, changed, kept] = ["more", "changed", "kept"].map(|what| query(what) == "yes");
    let helps = visit.helps();
    let who = visit.locale;
    let kept = (kept && helps).then(|| {
        view! {
            <Notice title=t!(who, "helper-kept") tone=Tone::Good news=true><p>{t!(who, "helper-cannot-send")}</p></Notice>
        }
    });
    let (picked, context) = (ticked(&version), visit.casework.journey_context());
    let mut keys = with_opened(&picked, &version.answers, &draft.answers, &context);
    keys.retain(|key| may_answer(&visit.actor, *key));
    let asked = Asked { keys: &keys, picked: &picked, answers: &draft.answers };
    let problems = asked.problems(&visit, more);
    let controls = asked.controls(&visit, &problems, |key| remark(version.remarks.get(&key.to_string())));
    // What no control of this page mends: there is no child left.
    let mut elsewhere = complete(&draft.answers, &context).err().unwrap_or_default();
    elsewhere.retain(|it| it.key.is_none());
    let (older, left, locale) = (older(&version.remarks), left(&visit, &elsewhere), visit.locale);
    let send = if helps {
        view! { <p>{t!(locale, "helper-cannot-send")}</p> }.into_any()
    } else {
        view! { <h2>{t!(locale, "check-send")}</h2> <Prose text=t!(locale, "check-send.text")/> }.into_any()
    };
    // The paper is the parent's alone.
    let print = (!visit.helps()).then(|| {
        let to = routes::family_returned(&version.number);
        view! { <p class="no-print"><a href=to>{t!(locale, "print-returned-link")}</a></p> }
    });
    view! {
        <Page title=t!(locale, "correct-title") problems=problems.any() back={if helps { routes::DECLARE } else { routes::FAMILY }} typed=true>
            <ErrorSummary problems/>
            <h1>{t!(locale, "correct-title")}</h1>
            {changed.then(|| view! {
                <Notice title=t!(locale, "check-changed") tone=Tone::Warn news=true><p>{t!(locale, "check-changed.text")}</p></Notice>
            })}
            {more.then(|| view! {
                <Notice title=t!(locale, "step-more") tone=Tone::Active news=true><p>{t!(locale, "step-more.text")}</p></Notice>
            })}
            {kept}
            <p>{t!(locale, "correct-text")}</p>
            {print}
            {left}
            <PostForm to=routes::DECLARE_CORRECT typed=true>
                {older}
                {controls}
                {send}
                <Hidden name="key" value=new_key(&visit)/>
                <Hidden name="revision" value=draft.revision.to_string()/>
                <Submit label=t!(locale, if helps { "helper-keep" } else { "correct-send" })/>
            </PostForm>
            {(!helps).then(|| view! { <p class="hint">{t!(locale, "correct-right")}</p> })}
            <p><a href=routes::DECLARE>{t!(locale, "correct-all")}</a></p>
            <HandoverLink/>
        </Page>
    }
}

fn remark(text: Option<&String>) -> AnyView {
    let quoted = text.map(
        |text| view! { <p class="hint">{t!(visit(), "step-remarks")}</p> <blockquote>{text.clone()}</blockquote> },
    );
    view! { {quoted} }.into_any()
}

/// A remark about a question of an older journey still counts.
fn older(remarks: &BTreeMap<String, String>) -> Vec<AnyView> {
    let older = remarks.iter().filter(|(name, _)| name.parse::<Key>().is_err());
    older.map(|(_, text)| view! { <section class="card">{remark(Some(text))}</section> }.into_any()).collect()
}

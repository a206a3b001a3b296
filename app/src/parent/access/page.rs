//! The log, newest first: what the offices did apart from what the family did itself.

use casework::port::{AuditEntry, Page as Rows, QuestionRecord, Side};
use leptos::prelude::*;

use super::words::{assisted, deed, doer, purpose};
use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    i18n::moment,
    layout::{Notice, Page, Pager, Tag, Tone},
    load, routes, t,
};

const ROWS: u64 = 25;

struct Reading {
    side: Side,
    rows: Rows<AuditEntry>,
    questions: Vec<QuestionRecord>,
}

#[component]
pub fn AccessPage() -> impl IntoView {
    let visit = visit();
    let side = if query("side") == "own" { Side::Own } else { Side::Office };
    let after = Some(query("after")).filter(|after| !after.is_empty());
    let asked = query("asked") == "yes";
    let work = {
        let (visit, after) = (visit.clone(), after.clone());
        async move { read(&visit, side, after.as_deref()).await }
    };
    load(work, move |reading| {
        let locale = visit.locale;
        let title = t!(locale, "access-title");
        let news = asked.then(|| {
            let title = t!(locale, "access-asked");
            view! { <Notice title tone=Tone::Good news=true><p>{t!(locale, "access-asked.text")}</p></Notice> }
        });
        let list = list(&visit, &reading);
        let questions = questions(&visit, reading.questions);
        let first = after.map(|_| address(side, None));
        let next = reading.rows.next.map(|after| address(side, Some(&after)));
        let other = other(&visit, side);
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                {news}
                <p class="lead">{t!(locale, "access-lead")}</p>
                {list}
                <Pager first next/>
                {other}
                <h2>{t!(locale, "access-ask")}</h2>
                <p>{t!(locale, "access-ask.text")}</p>
                <p><a class="button quiet" href=routes::FAMILY_ASK>{t!(locale, "access-ask.link")}</a></p>
                {questions}
            </Page>
        }
    })
}

async fn read(visit: &Visit, side: Side, after: Option<&str>) -> AppResult<Reading> {
    let rows = visit.casework.access_log(&visit.actor, side, after, ROWS).await?;
    let questions = visit.casework.my_questions(&visit.actor).await?;
    Ok(Reading { side, rows, questions })
}

fn address(side: Side, after: Option<&str>) -> String {
    let side = (side == Side::Own).then(|| "side=own".to_owned());
    let parts: Vec<String> = side.into_iter().chain(after.map(|after| format!("after={after}"))).collect();
    if parts.is_empty() {
        routes::FAMILY_ACCESS.to_owned()
    } else {
        format!("{}?{}", routes::FAMILY_ACCESS, parts.join("&"))
    }
}

/// The way to the other side of the log.
fn other(visit: &Visit, side: Side) -> impl IntoView + use<> {
    let (to, id) = match side {
        Side::Office => (address(Side::Own, None), "access-see-own"),
        Side::Own => (address(Side::Office, None), "access-see-office"),
    };
    view! { <p><a href=to>{t!(visit, id)}</a></p> }
}

fn list(visit: &Visit, reading: &Reading) -> impl IntoView + use<> {
    let (title, none) = match reading.side {
        Side::Office => ("access-side-office", "access-none-office"),
        Side::Own => ("access-side-own", "access-none-own"),
    };
    let lines: Vec<_> = reading.rows.rows.iter().map(|entry| line(visit, reading.side, entry)).collect();
    let content = if lines.is_empty() {
        view! { <p>{t!(visit, none)}</p> }.into_any()
    } else {
        view! { <section class="card"><dl class="rows">{lines}</dl></section> }.into_any()
    };
    view! { <h2>{t!(visit, title)}</h2> {content} }
}

fn line(visit: &Visit, side: Side, entry: &AuditEntry) -> impl IntoView + use<> {
    let (when, whose, what) = (moment(visit, entry.at), doer(visit, entry), deed(visit, entry));
    let why = purpose(visit, entry).map(|why| view! { <p class="hint">{why}</p> });
    // The helper's own entries say where already.
    let beside =
        assisted(visit, entry).filter(|_| side == Side::Own).map(|beside| view! { <p class="hint">{beside}</p> });
    let ask = (side == Side::Office).then(|| {
        let about = format!("{when} {what}");
        view! { <dd class="row-change"><a href=routes::family_ask(entry.id)>{t!(visit, "access-ask-about")}<span class="vh">" " {about}</span></a></dd> }
    });
    view! {
        <div>
            <dt>{when.clone()}</dt>
            <dd class="row-value"><p><strong>{whose}</strong> " " {what.clone()}</p>{why}{beside}</dd>
            {ask}
        </div>
    }
}

/// What the family asked and what the auditor answered.
fn questions(visit: &Visit, questions: Vec<QuestionRecord>) -> Option<impl IntoView + use<>> {
    let locale = visit.locale;
    let shown: Vec<_> = questions
        .into_iter()
        .map(|question| {
            let state = question.state();
            let tone = if question.answered.is_some() { Tone::Good } else { Tone::Active };
            let answer = question.answered.map(|(_, at)| {
                let when = t!(locale, "access-answered", at = moment(locale, at));
                view! { <p class="caption">{when}</p> <blockquote class="kept">{question.answer}</blockquote> }
            });
            view! {
                <section class="card">
                    <p><Tag text=t!(locale, format!("access-question-{state}")) tone/></p>
                    <p class="caption">{t!(locale, "access-asked-at", number = question.number, at = moment(locale, question.asked_at))}</p>
                    <p class="kept">{question.text}</p>
                    {answer}
                </section>
            }
        })
        .collect();
    (!shown.is_empty()).then(|| view! { <h2>{t!(locale, "access-questions")}</h2> {shown} })
}

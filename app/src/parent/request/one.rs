//! One request: where it stands, what to do, what was said, what was asked.

use casework::{
    chance,
    port::{Party, RequestMessage, RequestRecord, RequestStatus, RequestStep},
    request::MyRequest,
};
use domain::request::{Level, Reach, Waits};
use leptos::prelude::*;

use super::{
    urgent::CallNow,
    words::{RequestHistory, RequestTag, subject, whom},
};
use crate::{
    context::{Visit, param, visit},
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit, TextArea},
    i18n::{date, moment},
    layout::{Card, Details, FileList, Notice, Page, Row, Tag, Tone},
    load,
    place::street,
    routes, t,
};

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub problems: Problems,
    /// What was typed, by field.
    pub text: String,
    pub again: String,
    pub why: String,
    pub words: String,
    pub stars: String,
    /// The office was first.
    pub conflict: bool,
}

#[component]
pub fn RequestPage() -> impl IntoView {
    view! { <OneRequest number=param("number") sent=Sent::default()/> }
}

#[component]
pub fn OneRequest(number: String, sent: Sent) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { visit.casework.my_request(&visit.actor, &number).await }
    };
    load(work, move |request| page(&visit, request, sent))
}

fn page(visit: &Visit, request: MyRequest, sent: Sent) -> impl IntoView + use<> {
    let MyRequest { record, events, messages, files, left } = request;
    let locale = visit.locale;
    let heading = subject(locale, record.item);
    let urgent = record.urgency.urgent() && record.open();
    let problems = sent.problems.clone();
    let conflict = sent.conflict.then(|| {
        view! {
            <Notice title=t!(locale, "request-conflict") tone=Tone::Warn news=true>
                <p>{t!(locale, "request-conflict.text")}</p>
            </Notice>
        }
    });
    let ended = events.last().is_some_and(|event| event.step == RequestStep::Left);
    let (where_it_stands, todo) = (stands(visit, &record, ended), todo(visit, &record, left, &sent));
    let take_back = take_back(visit, &record, &sent);
    let (talk, asked, rate) =
        (talk(visit, &record, &messages, &sent), asked(visit, &record), rate(visit, &record, &sent));
    let crumbs = vec![
        crate::layout::Crumb::new(routes::FAMILY, t!(locale, "family-title")),
        crate::layout::Crumb::new(routes::FAMILY_REQUESTS, t!(locale, "request-list")),
    ];
    let attached = (!files.is_empty()).then(|| {
        view! { <h2>{t!(locale, "request-files")}</h2> <FileList files to=|_, file| routes::family_file(file.id) matter=""/> }
    });
    // The box for a message; the buttons need a form that is there.
    let typed = !record.withdrawn();
    view! {
        <Page title=t!(locale, "request-title", number = record.number.as_str()) problems=problems.any() crumbs typed>
            {urgent.then(|| view! { <CallNow/> })}
            {conflict}
            <ErrorSummary problems/>
            <h1>{heading}</h1>
            {where_it_stands}
            {todo}
            {rate}
            {talk}
            <h2>{t!(locale, "request-asked")}</h2>
            {asked}
            {attached}
            <h2>{t!(locale, "request-history")}</h2>
            <RequestHistory events/>
            {take_back}
        </Page>
    }
}

/// The state, who has it, and by when we mean to be done; `ended`: because the family left Shenzhen.
fn stands(visit: &Visit, record: &RequestRecord, ended: bool) -> impl IntoView + use<> {
    let (locale, status) = (visit.locale, record.status);
    let office = street(locale, &record.place.street).unwrap_or_default();
    let who = match &record.department {
        Some(word) => t!(locale, format!("department-{word}")),
        None => office,
    };
    let next = match ended {
        true => t!(locale, "request-left"),
        false => t!(locale, format!("request-state-{status}.next"), who = who),
    };
    let target = match status.waits() {
        Waits::Office if record.due < visit.casework.today() => Some(t!(locale, "request-late")),
        Waits::Office => Some(t!(locale, "request-target", date = date(locale, record.due))),
        _ => None,
    };
    let level = (record.level != Level::Street && status.waits() != Waits::Nobody)
        .then(|| view! { <p><Tag text=t!(locale, format!("request-level-{}", record.level)) tone=Tone::Active/></p> });
    let outcome = (!record.outcome.is_empty() && !record.open()).then(|| {
        view! { <blockquote>{record.outcome.clone()}</blockquote> }
    });
    let (number, contact) = (record.number.clone(), routes::office(&record.place.street));
    view! {
        <p><RequestTag status/> " " {moment(locale, record.status_at)}</p>
        {level}
        <p>{next}</p>
        {outcome}
        {target.map(|target| view! { <p>{target}</p> })}
        <p class="hint">{t!(locale, "receipt-number")} " " <span class="code">{number}</span></p>
        <p><a href=contact>{t!(locale, "request-office")}</a></p>
    }
}

/// What the family may answer to the last step. Who has left Shenzhen opens nothing again; what was typed stays to be read.
fn todo(visit: &Visit, record: &RequestRecord, left: bool, sent: &Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let here = routes::family_request(&record.number);
    let revision = record.revision.to_string();
    let confirm = (record.status == RequestStatus::Delivered).then(|| {
        let (here, revision) = (here.clone(), revision.clone());
        view! {
            <h2>{t!(locale, "request-confirm")}</h2>
            <PostForm to=here>
                <Hidden name="revision" value=revision/>
                <Submit label=t!(locale, "request-confirm.button") name="do" value="confirm"/>
            </PostForm>
        }
    });
    let over = !record.open() && !record.withdrawn();
    let first = (over && left).then(|| view! { <p>{t!(locale, "request-reopen-left")}</p> });
    let reopen = (over && (!left || !sent.again.is_empty())).then(|| {
        let field =
            Field::new("again", t!(locale, "request-reopen-why")).value(sent.again.clone()).problem(&sent.problems);
        view! {
            <h2>{t!(locale, "request-reopen")}</h2>
            <PostForm to=here>
                <Hidden name="revision" value=revision/>
                <TextArea field rows=3/>
                <Submit label=t!(locale, "request-reopen.button") name="do" value="reopen" quiet=true/>
            </PostForm>
        }
    });
    view! { {confirm}{first}{reopen} }
}

/// What was said, and a line more.
fn talk(visit: &Visit, record: &RequestRecord, messages: &[RequestMessage], sent: &Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let lines: Vec<_> = messages
        .iter()
        .map(|message| {
            let who = if message.from == Party::Family { "request-said-you" } else { "request-said-office" };
            view! {
                <section class="card">
                    <p class="caption">{t!(locale, who)} ", " {moment(locale, message.at)}</p>
                    <p class="row-value">{message.text.clone()}</p>
                </section>
            }
        })
        .collect();
    let field = Field::new("text", t!(locale, "request-say"))
        .hint(t!(locale, "request-say.hint"))
        .value(sent.text.clone())
        .problem(&sent.problems);
    let bytes: [u8; 16] = chance::bytes(&*visit.casework.chance);
    let key = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let here = routes::family_request(&record.number);
    let say = (!record.withdrawn()).then(|| {
        view! {
            <PostForm to=here typed=true>
                <Hidden name="key" value=key/>
                <TextArea field rows=3/>
                <Submit label=t!(locale, "request-say.button") name="do" value="say" quiet=true/>
            </PostForm>
        }
    });
    let any = !lines.is_empty() || say.is_some();
    view! { {any.then(|| view! { <h2>{t!(locale, "request-talk")}</h2> })} {lines}{say} }
}

/// "I need it no longer": under a fold, so that nobody presses it by mistake.
fn take_back(visit: &Visit, record: &RequestRecord, sent: &Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let why = Field::new("why", t!(locale, "request-withdraw-why")).optional().value(sent.why.clone());
    let (here, revision) = (routes::family_request(&record.number), record.revision.to_string());
    record.open().then(|| {
        view! {
            <Details summary=t!(locale, "request-withdraw")>
                <p>{t!(locale, "request-withdraw.text")}</p>
                <PostForm to=here>
                    <Hidden name="revision" value=revision/>
                    <TextArea field=why rows=2/>
                    <Submit label=t!(locale, "request-withdraw.button") name="do" value="withdraw" quiet=true/>
                </PostForm>
            </Details>
        }
    })
}

fn asked(visit: &Visit, record: &RequestRecord) -> impl IntoView + use<> {
    let locale = visit.locale;
    let reach = match record.reach {
        Reach::Here => t!(locale, "request-reach-here"),
        reach => t!(locale, format!("request-reach-{reach}")),
    };
    let (text, whom, note) = (record.content.text.clone(), whom(locale, record), record.content.reach_note.clone());
    let (urgency, at) = (t!(locale, format!("request-urgency-{}", record.urgency)), moment(locale, record.asked_at));
    view! {
        <Card>
            <Row name=t!(locale, "request-text") value=text/>
            <Row name=t!(locale, "request-whom") value=whom/>
            <Row name=t!(locale, "request-urgency") value=urgency/>
            <Row name=t!(locale, "request-reach") value=reach/>
            <Row name=t!(locale, "request-reach-note") value=note/>
            <Row name=t!(locale, "family-sent") value=at/>
        </Card>
    }
}

/// How it went: asked once it is over, never needed.
fn rate(visit: &Visit, record: &RequestRecord, sent: &Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let over = matches!(record.status, RequestStatus::Confirmed | RequestStatus::NotDelivered);
    if let Some(stars) = record.rating.filter(|_| over || record.withdrawn()) {
        let words = record.rating_words.clone();
        return view! {
            <h2>{t!(locale, "request-rated", n = stars)}</h2>
            {(!words.is_empty()).then(|| view! { <blockquote>{words}</blockquote> })}
        }
        .into_any();
    }
    if !over {
        return ().into_any();
    }
    let stars = Field::new("stars", t!(locale, "request-rate")).value(sent.stars.clone()).problem(&sent.problems);
    let choices: Vec<_> =
        (1..=5).rev().map(|n: u8| Choice::new(n.to_string(), t!(locale, format!("request-stars-{n}")))).collect();
    let words = Field::new("words", t!(locale, "request-rate-words")).optional().value(sent.words.clone());
    let (here, revision) = (routes::family_request(&record.number), record.revision.to_string());
    view! {
        <PostForm to=here>
            <Hidden name="revision" value=revision/>
            <Radios field=stars choices/>
            <TextArea field=words rows=2/>
            <Submit label=t!(locale, "request-rate.button") name="do" value="rate" quiet=true/>
        </PostForm>
    }
    .into_any()
}

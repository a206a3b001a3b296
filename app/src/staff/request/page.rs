//! One request: what is needed and how to answer safely first, then what was said, then what to do.

use casework::{
    id::RequestId,
    port::{Party, RequestStep},
    request::RequestView,
};
use domain::{calendar, request::Waits};
use leptos::prelude::*;

use super::deeds::{Sent, deeds};
use crate::{
    context::{Visit, param, visit},
    error::AppError,
    form::ErrorSummary,
    i18n,
    layout::{Card, Crumb, Details, FileList, Notice, Row, StaffPage, Tag, Tone},
    load,
    parent::{RequestHistory, RequestTag, subject, whom},
    routes,
    staff::{
        record::Log,
        words::{days_since, phone, place_name},
    },
    t,
};

#[component]
pub fn RequestPage() -> impl IntoView {
    view! { <OneRequest id=param("id") sent=Sent::default()/> }
}

#[component]
pub fn OneRequest(id: String, sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let request = async move {
        let id: RequestId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.view_request(&actor, id).await?)
    };
    load(request, move |view| page(&visit, view, sent))
}

fn page(visit: &Visit, view: RequestView, sent: Sent) -> impl IntoView + use<> {
    let who = visit.locale;
    let title = t!(visit, "staff-request", number = view.record.number.as_str());
    let crumbs = vec![Crumb::new(routes::STAFF_REQUESTS, t!(visit, "staff-requests"))];
    let problems = sent.problems.clone();
    let conflict = sent.conflict.then(|| {
        let now = t!(visit, format!("request-state-{}", view.record.status));
        view! {
            <Notice title=t!(who, "staff-conflict") tone=Tone::Warn news=true>
                <p>{t!(who, "staff-request-conflict", state = now)}</p>
            </Notice>
        }
    });
    let (head, facts, talk, deeds) =
        (head(visit, &view), facts(visit, &view), talk(visit, &view), deeds(visit, &view, &sent));
    let typed = deeds.is_some() && !view.record.withdrawn();
    let RequestView { record, events, files, log, people, .. } = view;
    let attached = (!files.is_empty()).then(|| {
        let matter = record.id.to_string();
        view! {
            <h2>{t!(who, "request-files")}</h2>
            <FileList files to=|request, file| routes::staff_request_file(request, file.id) matter/>
        }
    });
    view! {
        <StaffPage title=title.clone() problems=problems.any() crumbs typed>
            <header class="review-head">
                <h1>{title}</h1>
                {head}
            </header>
            {conflict}
            <ErrorSummary problems/>
            <div class="review">
                <div>{facts}{attached}{talk}</div>
                <div class="review-side">{deeds}</div>
            </div>
            <section id="history">
                <h2>{t!(who, "request-history")}</h2>
                <RequestHistory events/>
                <Details summary=t!(who, "staff-log")>
                    <Log entries=log people/>
                </Details>
            </section>
        </StaffPage>
    }
}

/// Where it stands, how urgent, how late.
fn head(visit: &Visit, view: &RequestView) -> impl IntoView + use<> {
    let record = &view.record;
    let today = visit.casework.today();
    let status = record.status;
    let urgency = t!(visit, format!("staff-urgency-{}", record.urgency));
    let tone = if record.urgency.urgent() { Tone::Stop } else { Tone::Plain };
    let waits = status.waits() != Waits::Nobody;
    let late = (waits && record.due < today)
        .then(|| view! { " " <Tag text=t!(visit, "staff-request-late") tone=Tone::Warn/> });
    let level = (record.level != domain::request::Level::Street).then(|| {
        view! { " " <Tag text=t!(visit, format!("staff-request-level-{}", record.level)) tone=Tone::Active/> }
    });
    let age = t!(
        visit,
        "staff-review-sent",
        at = i18n::moment(visit, record.asked_at),
        age = days_since(visit, today, record.asked_at)
    );
    let due = waits.then(|| t!(visit, "staff-request-due", date = i18n::date(visit, record.due)));
    let department = record.department.as_ref().map(|word| t!(visit, format!("department-{word}")));
    let handler = record.handler.and_then(|staff| view.people.get(&staff).cloned());
    let handler = handler.map(|name| t!(visit, "staff-request-handler", who = name));
    let parts = [Some(place_name(visit, &record.place)), department, Some(age), due, handler];
    view! {
        <RequestTag status/> " " <Tag text=urgency tone/>{level}{late}
        <p class="hint">{parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")}</p>
    }
}

fn facts(visit: &Visit, view: &RequestView) -> impl IntoView + use<> {
    let record = &view.record;
    let content = &record.content;
    let born = content.born().map(|day| {
        let years = t!(visit, "staff-years", n = calendar::age(day, visit.casework.today()));
        format!("{} ({years})", i18n::date(visit, day))
    });
    let reach = t!(visit, format!("request-reach-{}", record.reach));
    // Of one that ended because the family left, it is what the office had done.
    let left = view.events.iter().any(|event| event.step == RequestStep::Left);
    let outcome = if record.withdrawn() && !left { "staff-request-withdrawn-why" } else { "staff-request-outcome" };
    let rows = [
        ("request-item", Some(subject(visit, record.item))),
        ("request-text", Some(content.text.clone())),
        ("request-whom", Some(whom(visit, record))),
        ("staff-ledger-birth", born),
        ("staff-queue-guardian", Some(content.guardian.clone())),
        ("request-reach", Some(reach)),
        ("request-reach-note", Some(content.reach_note.clone())),
        // Who asked not to be called is not called by mistake.
        (
            "staff-record-phone",
            (record.reach != domain::request::Reach::Here).then(|| phone(visit, content.phone.as_deref())),
        ),
        (outcome, (!record.outcome.is_empty()).then(|| record.outcome.clone())),
        ("staff-request-rating", record.rating.map(|stars| t!(visit, format!("request-stars-{stars}")))),
        ("staff-request-rating-words", (!record.rating_words.is_empty()).then(|| record.rating_words.clone())),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(id, value)| Some(view! { <Row name=t!(visit, id) value=value?/> }))
        .collect_view();
    let child =
        view.child.map(|id| view! { <p><a href=routes::staff_child(id)>{t!(visit, "staff-request-child")}</a></p> });
    let service = record.item.map(|number| {
        view! { <p><a href=routes::service(number)>{t!(visit, "staff-request-service")}</a></p> }
    });
    view! { <Card>{rows}</Card> {child}{service} }
}

fn talk(visit: &Visit, view: &RequestView) -> impl IntoView + use<> {
    let lines: Vec<_> = view
        .messages
        .iter()
        .map(|message| {
            let who = match message.from {
                Party::Family => t!(visit, "staff-actor-guardian"),
                _ => message.staff.and_then(|id| view.people.get(&id).cloned()).unwrap_or_default(),
            };
            view! {
                <section class="card">
                    <p class="caption">{who} ", " {i18n::moment(visit, message.at)}</p>
                    <p class="row-value">{message.text.clone()}</p>
                </section>
            }
        })
        .collect();
    let none = lines.is_empty().then(|| view! { <p class="hint">{t!(visit, "staff-request-no-talk")}</p> });
    view! { <h2>{t!(visit, "request-talk")}</h2> {none}{lines} }
}

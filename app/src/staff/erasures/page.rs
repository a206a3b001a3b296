//! One request: who asks, for what, until when; and the two decisions.

use casework::{id::ErasureId, privacy::ErasureView};
use domain::privacy::{Erasure, Ground, How};
use leptos::prelude::*;

use super::list::StateTag;
use crate::{
    context::{Visit, param, visit},
    error::AppError,
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit, TextArea},
    i18n,
    layout::{Card, Crumb, Notice, Row, StaffPage, Tone},
    load, routes,
    staff::words::{place_name, receipt},
    t,
};

/// What was posted and could not be carried out.
#[derive(Clone, Default)]
pub struct Sent {
    pub ground: String,
    pub reason: String,
    pub problems: Problems,
    /// Somebody decided first.
    pub conflict: bool,
}

#[component]
pub fn ErasurePage() -> impl IntoView {
    view! { <Deciding id=param("id")/> }
}

#[component]
pub fn Deciding(id: String, #[prop(optional)] sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let found = async move {
        let id: ErasureId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.erasure(&actor, id).await?)
    };
    load(found, move |view| {
        let title = t!(visit, "staff-erasure", number = receipt(&view.request.number));
        let crumbs = vec![Crumb::new(routes::STAFF_ERASURES, t!(visit, "staff-erasures"))];
        let locale = visit.locale;
        let conflict = sent.conflict.then(|| {
            let title = t!(locale, "staff-erasure-conflict");
            view! { <Notice title tone=Tone::Warn news=true><p>{t!(locale, "staff-erasure-conflict.text")}</p></Notice> }
        });
        let (facts, decision) = (facts(&visit, &view), decision(&visit, &view));
        let word = view.request.state.word();
        let forms = view.may_decide.then(|| forms(&visit, &view, &sent));
        let problems = sent.problems.clone();
        view! {
            <StaffPage title=title.clone() problems=problems.any() crumbs>
                <header class="review-head"><h1>{title}</h1> <StateTag word/></header>
                {conflict}
                <ErrorSummary problems/>
                {facts}
                {decision}
                {forms}
            </StaffPage>
        }
    })
}

/// Who asks, and about what: also above the question whether it is really meant.
pub fn facts(visit: &Visit, view: &ErasureView) -> impl IntoView + use<> {
    let request = &view.request;
    let children = i18n::list(visit, view.children.iter().map(|child| child.name.as_str()));
    let due = i18n::date(visit, request.due);
    let due = match request.state {
        Erasure::Open(open) if open.is_late(visit.casework.today()) => t!(visit, "staff-erasures-overdue", date = due),
        _ => due,
    };
    let rows = [
        ("staff-erasure-who", view.guardian.clone()),
        ("staff-erasure-children", children),
        ("staff-erasures-scope", t!(visit, format!("mydata-scope-{}", request.scope))),
        ("staff-erasures-cause", t!(visit, format!("staff-erasure-cause-{}", request.cause))),
        ("staff-erasures-place", place_name(visit, &request.place)),
        ("staff-erasures-asked", i18n::moment(visit, request.asked_at)),
        ("staff-erasures-due", due),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(visit, id) value/> }).collect_view();
    view! { <Card>{rows}</Card> }
}

fn decision(visit: &Visit, view: &ErasureView) -> Option<impl IntoView + use<>> {
    let Erasure::Decided(decided) = view.request.state else { return None };
    let id = if decided.how == How::TakenBack { "staff-erasure-taken_back.when" } else { "mydata-request-decided" };
    let when = t!(visit, id, at = i18n::moment(visit, decided.at));
    let why = decided.ground().map(|ground| {
        let words = t!(visit, format!("mydata-ground-{ground}"));
        view! { <p>{words}</p> <blockquote class="kept">{view.request.reason.clone()}</blockquote> }
    });
    Some(view! { <p>{when}</p> {why} })
}

fn forms(visit: &Visit, view: &ErasureView, sent: &Sent) -> impl IntoView + use<> {
    let to = routes::staff_erasure(view.request.id);
    let revision = view.request.revision.to_string();
    let first = revision.clone();
    let choices = Ground::ALL
        .iter()
        .map(|ground| Choice::new(ground.word(), t!(visit, format!("mydata-ground-{ground}"))))
        .collect::<Vec<_>>();
    let ground =
        Field::new("ground", t!(visit, "staff-erasure-ground")).value(sent.ground.clone()).problem(&sent.problems);
    let reason = Field::new("reason", t!(visit, "staff-erasure-reason"))
        .hint(t!(visit, "staff-erasure-reason.hint"))
        .value(sent.reason.clone())
        .problem(&sent.problems);
    let means = t!(visit, format!("staff-erasure-means-{}", view.request.scope));
    let locale = visit.locale;
    view! {
        <h2>{t!(locale, "staff-erasure-do")}</h2>
        <p>{means}</p>
        <PostForm to=to.clone()>
            <Hidden name="revision" value=first/>
            <Submit label=t!(locale, "staff-erasure-do.button") name="do" value="erase"/>
        </PostForm>
        <h2>{t!(locale, "staff-erasure-refuse")}</h2>
        <p>{t!(locale, "staff-erasure-refuse.text")}</p>
        <PostForm to>
            <Hidden name="revision" value=revision/>
            <Radios field=ground choices/>
            <TextArea field=reason rows=3/>
            <Submit label=t!(locale, "staff-erasure-refuse.button") name="do" value="refuse" quiet=true/>
        </PostForm>
    }
}

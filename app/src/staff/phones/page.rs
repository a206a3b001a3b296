//! The request beside the record: what to compare with the person and the document at the window.

use casework::{id::PhoneChangeId, phone::PhoneChangeView};
use domain::{
    journey::{Key, keys},
    phone_change::PhoneChangeWord,
};
use leptos::prelude::*;

use super::tag::PhoneTag;
use crate::{
    answer,
    context::{Visit, param, visit},
    error::AppError,
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, Tick},
    i18n::{self, moment},
    layout::{Card, Crumb, Notice, Row, StaffPage, Tone},
    load, routes,
    staff::{
        record::{Log, child_name},
        words::{phone, place_name, receipt},
    },
    t,
};

/// The answers an identity card, a hukou booklet or a permit can be held against.
const COMPARED: [&str; 6] = [
    "guardian.name",
    "guardian.relation",
    "guardian.document_kind",
    "guardian.document_number",
    "home.street",
    "home.address",
];

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub problems: Problems,
    /// Somebody was first: a colleague, or the family that stopped it.
    pub conflict: bool,
}

#[component]
pub fn PhonePage() -> impl IntoView {
    view! { <Request id=param("id")/> }
}

#[component]
pub fn Request(id: String, #[prop(optional)] sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let view = async move {
        let id: PhoneChangeId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.phone_change(&actor, id).await?)
    };
    load(view, move |view| {
        let who = visit.locale;
        let title = t!(who, "staff-phone", number = receipt(&view.record.number));
        let crumbs = vec![Crumb::new(routes::STAFF_PHONES, t!(who, "staff-phones"))];
        let state = view.record.state.word();
        let due = view.record.state.due().map(|due| t!(who, "staff-phone-runs", at = moment(who, due)));
        let decide = (state == PhoneChangeWord::Asked).then(|| decide(&visit, &view, &sent.problems));
        let (request, record) = (request(&visit, &view), record(&visit, &view));
        let warned = warned(&visit, &view);
        view! {
            <StaffPage title=title.clone() problems=sent.problems.any() crumbs>
                <h1>{title}</h1>
                <p><PhoneTag state/> " " {due}</p>
                <ErrorSummary problems=sent.problems.clone()/>
                {sent.conflict.then(|| view! {
                    <Notice title=t!(who, "staff-phone-conflict") tone=Tone::Warn news=true>
                        <p>{t!(who, "staff-phone-conflict.text")}</p>
                    </Notice>
                })}
                {warned}
                <div class="columns">{request} {record}</div>
                {decide}
                <h2>{t!(who, "staff-log")}</h2>
                <Log entries=view.log people=view.people/>
            </StaffPage>
        }
    })
}

/// What must not be overlooked before approving.
fn warned(visit: &Visit, view: &PhoneChangeView) -> impl IntoView + use<> {
    let notes = [(view.taken, "staff-phone-taken"), (view.others > 0, "staff-phone-others")];
    let notes: Vec<_> =
        notes.into_iter().filter(|(said, _)| *said).map(|(_, id)| view! { <p>{t!(visit, id)}</p> }).collect();
    let open = view.record.state.word().open();
    (open && !notes.is_empty()).then(|| {
        view! { <Notice title=t!(visit, "staff-phone-look") tone=Tone::Warn>{notes}</Notice> }
    })
}

fn request(visit: &Visit, view: &PhoneChangeView) -> impl IntoView + use<> {
    let record = &view.record;
    let rows = [
        ("staff-phone-new", record.phone.clone()),
        ("staff-phone-old", phone(visit, view.old_phone.as_deref())),
        ("staff-phone-asked", moment(visit, record.asked_at)),
        ("staff-queue-place", place_name(visit, &record.place)),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(visit, id) value/> }).collect_view();
    view! { <Card title=t!(visit, "staff-phone-request")>{rows}</Card> }
}

/// The newest declaration's own words, and the names of its children.
fn record(visit: &Visit, view: &PhoneChangeView) -> impl IntoView + use<> {
    let answers = &view.declaration.answers;
    let rows = COMPARED
        .iter()
        .filter_map(|key| key.parse::<Key>().ok())
        .filter_map(|key| Some((answer::office_label(visit, key), answer::said(visit, key, answers)?)))
        .map(|(name, value)| view! { <Row name value/> })
        .collect_view();
    let mut children: Vec<_> = keys(answers).into_iter().filter_map(Key::child).collect();
    children.dedup();
    let names: Vec<String> = children.into_iter().map(|child| child_name(answers, child)).collect();
    let (who, children) = (visit.locale, i18n::list(visit, names));
    view! {
        <Card title=t!(who, "staff-phone-record")>
            {rows}
            <Row name=t!(who, "staff-phone-children") value=children/>
        </Card>
    }
}

fn decide(visit: &Visit, view: &PhoneChangeView, problems: &Problems) -> impl IntoView + use<> {
    let seen = Field::new("seen", t!(visit, "staff-phone-seen")).problem(problems);
    let (who, to, revision) = (visit.locale, routes::staff_phone(view.record.id), view.record.revision.to_string());
    view! {
        <section class="decide">
            <h2>{t!(who, "staff-phone-decide")}</h2>
            <p class="hint">{t!(who, "staff-phone-decide.text")}</p>
            <PostForm to>
                <Hidden name="revision" value=revision/>
                <Tick field=seen/>
                <div class="buttons">
                    <Submit label=t!(who, "staff-phone-approve") name="do" value="approve"/>
                    <Submit label=t!(who, "staff-phone-refuse") name="do" value="refuse" quiet=true/>
                </div>
            </PostForm>
        </section>
    }
}

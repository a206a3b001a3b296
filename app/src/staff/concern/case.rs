//! One case: what was told, what happened, what can be done.

use casework::{
    concern::{ConcernView, Refusals},
    id::ConcernId,
    port::{ConcernEntry, FileRecord},
};
use leptos::prelude::*;

use super::{CallFirst, CaseTag, UrgentTag, forms::forms, signs, where_it_is};
use crate::{
    context::{Visit, param, visit},
    error::AppError,
    form::{ErrorSummary, Problems},
    i18n,
    layout::{Card, Crumb, Details, FileList, Notice, Row, StaffPage, Tag, Tone},
    load,
    parent::concern::NotKept,
    place, routes,
    staff::{
        record::Log,
        words::{days_since, receipt},
    },
    t,
};

/// What was posted and could not be carried out.
#[derive(Clone, Default)]
pub struct Sent {
    pub outcome: String,
    pub report: String,
    pub note: String,
    pub community: String,
    pub street: String,
    pub problems: Problems,
    /// Photos of one's own report that were not kept.
    pub refused: Refusals,
    /// A colleague was first.
    pub conflict: bool,
}

#[component]
pub fn CasePage() -> impl IntoView {
    view! { <Case id=param("id") sent=Sent::default()/> }
}

#[component]
pub fn Case(id: String, sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let case = async move {
        let id: ConcernId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.view_concern(&actor, id).await?)
    };
    load(case, move |view| {
        let who = visit.locale;
        let record = &view.record;
        let title = t!(who, "staff-concern", number = receipt(&record.number));
        let crumbs = vec![Crumb::new(routes::STAFF_CONCERNS, t!(who, "staff-concerns"))];
        let problems = sent.problems.clone();
        let conflict = sent.conflict.then(|| {
            view! {
                <Notice title=t!(who, "staff-conflict") tone=Tone::Warn news=true>
                    <p>{t!(who, "staff-concern-conflict")}</p>
                </Notice>
            }
        });
        let tags = (record.urgent.then(|| view! { <UrgentTag/> " " }), view! { <CaseTag state=record.status/> });
        let flagged = record.flagged.then(|| {
            view! { " " <Tag text=t!(who, "staff-concern-flagged") tone=Tone::Plain/> <p class="hint">{t!(who, "staff-concern-flagged.text")}</p> }
        });
        let refused = sent.refused.clone();
        let (told, photos, forms, history) =
            (told(&visit, &view), photos(&visit, &view), forms(&visit, &view, &sent), history(&visit, &view));
        view! {
            <StaffPage title=title.clone() problems=problems.any() crumbs>
                <h1>{title}</h1>
                <p>{tags}</p>
                {flagged}
                {conflict}
                <ErrorSummary problems/>
                <CallFirst/>
                <NotKept refused/>
                {told}
                {photos}
                <h2>{t!(who, "staff-history")}</h2>
                {history}
                {forms}
                <Details summary=t!(who, "staff-log")>
                    <Log entries=view.log people=view.people/>
                </Details>
            </StaffPage>
        }
    })
}

fn told(visit: &Visit, view: &ConcernView) -> impl IntoView + use<> {
    let record = &view.record;
    let sighting = &record.sighting;
    let age = days_since(visit, visit.casework.today(), record.received_at);
    let word = |kind: &str, word: Option<&'static str>| {
        word.map(|word| t!(visit, format!("concern-{kind}-{word}"))).unwrap_or_default()
    };
    let by = match record.filed_by {
        None => t!(visit, "staff-concern-by-public"),
        Some(by) => view.people.get(&by).cloned().unwrap_or_default(),
    };
    let rows = [
        ("concern-now", word("now", sighting.now.map(|it| it.word()))),
        ("concern-sign", signs(visit, &sighting.signs)),
        ("concern-seen", sighting.seen.clone()),
        ("staff-concerns-place", where_it_is(visit, &record.place)),
        ("concern-place", sighting.place.clone()),
        ("concern-child", sighting.child.clone()),
        ("concern-since", word("since", sighting.since.map(|it| it.word()))),
        ("staff-concern-teller", sighting.teller.clone()),
        ("staff-concern-by", by),
        ("staff-concern-received", format!("{} ({age})", i18n::moment(visit, record.received_at))),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(visit, id) value/> }).collect_view();
    view! { <Card title=t!(visit, "staff-concern-told")>{rows}</Card> }
}

fn photos(visit: &Visit, view: &ConcernView) -> impl IntoView + use<> {
    let (title, matter) = (t!(visit, "staff-concern-photos"), view.record.id.to_string());
    let files = view.photos.clone();
    (!files.is_empty()).then(|| {
        let to = |concern: &str, photo: &FileRecord| routes::staff_concern_photo(concern, photo.id);
        view! { <h2>{title}</h2> <FileList files to matter/> }
    })
}

fn history(visit: &Visit, view: &ConcernView) -> impl IntoView + use<> {
    let lines = view.entries.iter().map(|entry| line(visit, view, entry)).collect_view();
    view! { <ol class="history">{lines}</ol> }
}

fn line(visit: &Visit, view: &ConcernView, entry: &ConcernEntry) -> impl IntoView + use<> {
    let who = entry.by.and_then(|by| view.people.get(&by)).cloned();
    let what = t!(visit, format!("staff-concern-step-{}", entry.step));
    let outcome = entry.outcome.map(|outcome| t!(visit, format!("staff-concern-outcome-{outcome}")));
    let to = entry.to.as_deref().map(|code| {
        place::street(visit, code).or_else(|| place::community(visit, code)).unwrap_or_else(|| code.to_owned())
    });
    let said = i18n::list(visit, [Some(what), to, outcome, who].into_iter().flatten());
    let text = (!entry.text.is_empty()).then(|| view! { <p class="row-value">{entry.text.clone()}</p> });
    view! { <li>{i18n::moment(visit, entry.at)} " " {said}{text}</li> }
}

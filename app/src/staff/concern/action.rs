//! Steps of a case, and a colleague's own report.

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
    routing::{get, post},
};
use casework::{
    Actor, CaseError, CaseResult,
    concern::{CaseNote, NOTE, Received, Report, ReportForm, Target},
    id::ConcernId,
};
use domain::{
    area,
    concern::{Closing, ClosingFlaw, Outcome},
};
use leptos::prelude::*;

use super::{
    case::{Case, Sent},
    new::New,
};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems, Upload},
    layout::hand_out,
    parent::concern::{self, long, typed},
    routes, t,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::STAFF_CONCERN_NEW, post(file))
        .route(routes::STAFF_CONCERN, post(step))
        .route(routes::STAFF_CONCERN_PHOTO, get(photo))
}

async fn file(visit: Visit, request: Parts, upload: Upload) -> AppResult<Response> {
    let Upload { posted: form, files } = upload;
    let photos = !files.is_empty();
    if !matches!(visit.actor, Actor::Staff(_)) {
        return Err(AppError::SignInNeeded);
    }
    let form_of = ReportForm { key: form.get("key").to_owned(), code: form.get("code").to_owned() };
    let sighting = typed(&form);
    let (language, flagged) = (visit.locale.tag(), false);
    let report = Report { form: form_of.clone(), sighting: sighting.clone(), flagged, language };
    match visit.casework.report_concern(&visit.actor, &report, files).await {
        Ok(Received { id, refused, .. }) if refused.is_empty() => {
            Ok(Redirect::to(&routes::staff_concern(id)).into_response())
        }
        Ok(Received { id, refused, .. }) => {
            let sent = Sent { refused, ..Sent::default() };
            let page = move || view! { <Case id=id.to_string() sent=sent.clone()/> };
            Ok(again(StatusCode::OK, request, page).await)
        }
        Err(CaseError::Incomplete) => {
            let sent = concern::Sent::new(&visit, sighting).with_photos(&visit, photos);
            let page = move || view! { <New form=form_of.clone() sent=sent.clone()/> };
            Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await)
        }
        Err(error) => Err(error.into()),
    }
}

async fn step(visit: Visit, request: Parts, Path(id): Path<String>, form: Posted) -> AppResult<Response> {
    let concern: ConcernId = id.parse().map_err(|_| AppError::NotFound)?;
    let revision = form.get("revision").parse().unwrap_or_default();
    let mut sent = Sent {
        outcome: form.get("outcome").to_owned(),
        report: form.get("report").to_owned(),
        note: form.get("note").to_owned(),
        community: form.get("community").to_owned(),
        street: form.get("street").to_owned(),
        ..Sent::default()
    };
    let done = match wish(&visit, form.get("do"), &sent) {
        Ok(wish) => carry_out(&visit, concern, revision, wish).await,
        Err(problems) => {
            // Who may not see the case at all is told so, not what is missing.
            visit.casework.view_concern(&visit.actor, concern).await?;
            sent.problems = problems;
            Err(CaseError::Incomplete)
        }
    };
    let status = match done {
        Ok(Gone(false)) => return Ok(Redirect::to(&routes::staff_concern(concern)).into_response()),
        Ok(Gone(true)) => return Ok(Redirect::to(routes::STAFF_CONCERNS).into_response()),
        Err(CaseError::Incomplete) => {
            if !sent.problems.any() {
                // A place that this case can't go to.
                let field = if form.get("do") == "assign" { "community" } else { "street" };
                sent.problems.push(field, t!(visit, format!("staff-concern-no-{field}")));
            }
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(CaseError::Changed) => {
            sent.conflict = true;
            StatusCode::CONFLICT
        }
        Err(error) => return Err(error.into()),
    };
    let page = move || view! { <Case id=id.clone() sent=sent.clone()/> };
    Ok(again(status, request, page).await)
}

async fn photo(visit: Visit, Path((id, file)): Path<(String, String)>) -> AppResult<Response> {
    let (id, file) = (id.parse().map_err(|_| AppError::NotFound)?, file.parse().map_err(|_| AppError::NotFound)?);
    let (file, content) = visit.casework.concern_photo(&visit.actor, id, file).await?;
    Ok(hand_out(&file, content))
}

/// A step that can be tried.
enum Wish {
    TakeUp,
    Note(CaseNote),
    Send(Target),
    Close(Closing),
}

/// Whether the case may have left the reader's area.
struct Gone(bool);

fn wish(visit: &Visit, word: &str, sent: &Sent) -> Result<Wish, Problems> {
    let problem = |field: &str, text: String| Problems::new().add(field, text);
    match word {
        "note" => CaseNote::new(&sent.note).map(Wish::Note).ok_or_else(|| {
            let empty = sent.note.trim().is_empty();
            problem("note", if empty { t!(visit, "staff-concern-note-empty") } else { long(visit, NOTE) })
        }),
        "assign" => match area::community(&sent.community) {
            Some(community) => Ok(Wish::Send(Target::Community(community.code.clone()))),
            None => Err(problem("community", t!(visit, "staff-concern-no-community"))),
        },
        "pass" => match area::street(&sent.street) {
            Some(street) => Ok(Wish::Send(Target::Street(street.code.clone()))),
            None => Err(problem("street", t!(visit, "staff-concern-no-street"))),
        },
        "close" => {
            Closing::new(Outcome::from_word(&sent.outcome), &sent.report).map(Wish::Close).map_err(|flaw| match flaw {
                ClosingFlaw::NoOutcome => problem("outcome", t!(visit, "staff-concern-no-outcome")),
                ClosingFlaw::NoReport => problem("report", t!(visit, "staff-concern-no-report")),
                ClosingFlaw::TooLong => problem("report", long(visit, Closing::LENGTH)),
            })
        }
        _ => Ok(Wish::TakeUp),
    }
}

async fn carry_out(visit: &Visit, id: ConcernId, revision: i64, wish: Wish) -> CaseResult<Gone> {
    let (casework, actor) = (&visit.casework, &visit.actor);
    match wish {
        Wish::TakeUp => casework.take_up_concern(actor, id, revision).await?,
        Wish::Note(note) => casework.note_concern(actor, id, revision, note).await?,
        Wish::Close(closing) => casework.close_concern(actor, id, revision, &closing).await?,
        Wish::Send(to) => {
            casework.send_concern(actor, id, revision, &to).await?;
            return Ok(Gone(matches!(to, Target::Street(_))));
        }
    }
    Ok(Gone(false))
}

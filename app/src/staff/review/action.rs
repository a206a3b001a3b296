use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, CaseResult, id::DeclarationId};
use leptos::prelude::*;

use super::{
    page::{Review, Sent},
    typed::{Typed, Wish},
};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_DECLARATION, post(decide))
}

/// Every button of the page comes here.
async fn decide(visit: Visit, Path(id): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let id: DeclarationId = id.parse().map_err(|_| AppError::NotFound)?;
    let wish = Wish::of(form.get("do"));
    let typed = Typed::read(&form);
    let problems = typed.problems(&visit, wish);
    if problems.any() {
        let sent = Sent { typed: Some(typed), problems, conflict: false };
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page(id, sent)).await);
    }
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    match carry_out(&visit, id, wish, revision, &typed).await {
        Ok(()) => Ok(Redirect::to(&routes::staff_declaration(id)).into_response()),
        Err(CaseError::Changed) => {
            let typed = (wish != Wish::Claim).then_some(typed);
            let sent = Sent { typed, conflict: true, ..Sent::default() };
            Ok(again(StatusCode::CONFLICT, request, page(id, sent)).await)
        }
        Err(error) => Err(error.into()),
    }
}

async fn carry_out(visit: &Visit, id: DeclarationId, wish: Wish, revision: i64, typed: &Typed) -> CaseResult<()> {
    let (casework, actor, written) = (&visit.casework, &visit.actor, typed.written());
    match wish {
        Wish::Claim => casework.claim(actor, id).await,
        Wish::Save => casework.note(actor, id, revision, &written).await,
        Wish::Release => casework.release(actor, id, revision, &written).await,
        Wish::Approve => casework.approve(actor, id, revision, &written).await,
        Wish::Return => casework.return_for_correction(actor, id, revision, &written).await,
    }
}

fn page(id: DeclarationId, sent: Sent) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static {
    move || view! { <Review id=id.to_string() sent=sent.clone()/> }.into_any()
}

//! Switches a child's reminders, and hands out its calendar.

use axum::{
    Router,
    extract::Path,
    http::header::{CONTENT_DISPOSITION, CONTENT_TYPE},
    response::{IntoResponse, Redirect},
    routing::{get, post},
};
use domain::journey::ChildNo;

use super::{calendar::calendar, page::look};
use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_NEXT, post(remind)).route(routes::FAMILY_CALENDAR, get(download))
}

async fn remind(visit: Visit, Path(child): Path<String>, form: Posted) -> AppResult<Redirect> {
    let child: ChildNo = child.parse().map_err(|_| AppError::NotFound)?;
    visit.casework.watch(&visit.actor, child, form.get("remind") == "yes").await?;
    Ok(Redirect::to(&routes::family_next(child)))
}

async fn download(visit: Visit, Path(child): Path<String>) -> AppResult<impl IntoResponse> {
    let found = look(&visit, &child).await?;
    visit.casework.hands_out()?;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (CONTENT_DISPOSITION, "attachment; filename=\"tongxing.ics\""),
    ];
    Ok((headers, calendar(&visit, &found)))
}

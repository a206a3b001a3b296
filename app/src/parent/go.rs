//! Pages that sometimes lead on instead of showing something: nothing is begun yet, another page comes first.

use std::future::Future;

use axum::http::{HeaderValue, StatusCode, header::LOCATION};
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use crate::{error::AppResult, load, routes};

/// What a page found out before it shows itself.
pub enum Found<T> {
    Show(T),
    /// A path of this site.
    Go(String),
}

/// [`load`] for pages that may lead on.
pub fn find<T, V>(
    work: impl Future<Output = AppResult<Found<T>>> + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    T: 'static,
    V: IntoView + 'static,
{
    load(work, move |found| match found {
        Found::Show(it) => Either::Left(show(it)),
        Found::Go(to) => {
            go(&to);
            Either::Right(())
        }
    })
}

/// Answers 303.
pub fn go(to: &str) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(StatusCode::SEE_OTHER);
        let to = HeaderValue::try_from(to).unwrap_or(HeaderValue::from_static(routes::START));
        response.insert_header(LOCATION, to);
    }
}

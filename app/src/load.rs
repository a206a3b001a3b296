//! Data for a page.

use std::future::Future;

use leptos::prelude::*;

use crate::error::{AppError, ErrorPage};

/// Waits for the data, then shows the page; an error becomes its own page with its status code.
///
/// ```text
/// #[component]
/// pub fn FamilyPage() -> impl IntoView {
///     let visit = visit();
///     let work = visit.casework.clone();
///     load(async move { work.family(&visit.actor).await }, |family| view! { <Page title=…>…</Page> })
/// }
/// ```
pub fn load<T, E, V>(
    work: impl Future<Output = Result<T, E>> + Send + 'static,
    show: impl FnOnce(T) -> V + Send + 'static,
) -> impl IntoView
where
    E: Into<AppError>,
    V: IntoView + 'static,
{
    Suspend::new(async move {
        match work.await {
            Ok(data) => show(data).into_any(),
            Err(error) => {
                let error: AppError = error.into();
                view! { <ErrorPage error/> }.into_any()
            }
        }
    })
}

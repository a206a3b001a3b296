//! Half a form: somebody takes another language or size of text while typing, without JavaScript.
//!
//! A page whose form holds typed words says `typed=true` on its [`crate::layout::Page`] and on its
//! [`crate::form::PostForm`]: the switches of the header then send that form to the page's own address, with [`MARK`] in
//! the query. [`layer`] lets it reach no action. The page is shown as if it had been opened, its controls and hidden fields
//! with what was sent: nothing is stored, nothing is checked, nobody is blamed.

use std::sync::Arc;

use axum::{
    extract::{FromRequest, Request},
    http::{HeaderValue, Method, StatusCode, Uri, header::SET_COOKIE},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use casework::Actor;
use leptos::prelude::*;

use crate::{
    again::again,
    context::{Visit, visit},
    error::{AppError, AppResult},
    form::{Posted, Upload},
    i18n::Locale,
    layout::choice,
    routes, site,
};

/// What a switch puts into the query: a language, or a size of text.
const MARK: &str = "switch=";

/// Where a switch sends the form of the page at this path.
pub fn address(path: &str, word: &str) -> String {
    let join = if path.contains('?') { '&' } else { '?' };
    format!("{path}{join}{MARK}{word}")
}

/// The word of the switch that was pressed, if it was one.
pub fn pressed<'a>(method: &Method, uri: &'a Uri) -> Option<&'a str> {
    let query = uri.query().filter(|_| *method == Method::POST)?;
    query.split('&').find_map(|part| part.strip_prefix(MARK))
}

/// Around what stands in another form of the page: a field of the same name there is another one.
#[derive(Clone, Copy)]
pub struct Apart;

/// What was typed so far into the page that is shown.
pub fn half() -> Option<Arc<Posted>> {
    visit().half.filter(|_| use_context::<Apart>().is_none())
}

/// Around all pages and actions, where forms have been read and their token compared.
pub async fn layer(request: Request, next: Next) -> Response {
    let Some(word) = pressed(request.method(), request.uri()).map(str::to_owned) else {
        return next.run(request).await;
    };
    show(request, &word).await.unwrap_or_else(IntoResponse::into_response)
}

async fn show(request: Request, word: &str) -> AppResult<Response> {
    let (mut head, body) = request.into_parts();
    let Upload { posted, files } = Upload::from_request(Request::from_parts(head.clone(), body), &()).await?;
    let size = matches!(word, "large" | "normal");
    let name = if size { "text" } else { "lang" };
    let chosen = choice(&Posted::from_iter([(name, word)]));
    let mut response = if posted.has("back") {
        // A form of their own, as scripts make it of them: what is typed waits in the window.
        Redirect::to(routes::same_site(posted.get("back"))).into_response()
    } else {
        let visit = head.extensions.get_mut::<Visit>().ok_or(AppError::Broken)?;
        if size {
            visit.large_text = word == "large";
        } else {
            visit.locale = Locale::from_tag(word).unwrap_or(visit.locale);
        }
        visit.path = bare(&head.uri);
        // A file can't be chosen for somebody: its field says that it stayed behind.
        let typed = files.into_iter().fold(posted.without(name, word), |typed, file| typed.with("file", file.name));
        let typed = Arc::new(typed);
        visit.half = Some(typed.clone());
        let nobody = matches!(visit.actor, Actor::Visitor);
        (head.method, head.uri) = (Method::GET, visit.path.parse().map_err(|_| AppError::NotFound)?);
        let own = routes::own(head.uri.path());
        let page = again(StatusCode::OK, head, || view! { <site::App/> }).await;
        if own && page.status().is_redirection() {
            // Signed out meanwhile, or another device was quicker: what was written is shown, to be copied.
            typed.give_back();
            return Err(if nobody { AppError::Expired } else { AppError::Gone });
        }
        page
    };
    response.headers_mut().extend(chosen.map(|cookie: HeaderValue| (SET_COOKIE, cookie)));
    Ok(response)
}

/// The page's own path and query.
fn bare(uri: &Uri) -> String {
    let query = uri.query().unwrap_or_default().split('&').filter(|part| !part.starts_with(MARK)).collect::<Vec<_>>();
    if query.is_empty() { uri.path().to_owned() } else { format!("{}?{}", uri.path(), query.join("&")) }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_switch_knows_the_page_it_stood_on() {
        for path in ["/report/0123", "/family/requests/new?item=3&return=check"] {
            let uri: Uri = address(path, "zh-Hant").parse().unwrap();
            assert_eq!(pressed(&Method::POST, &uri), Some("zh-Hant"));
            assert_eq!(pressed(&Method::GET, &uri), None, "reading is never a press");
            assert_eq!(bare(&uri), path);
        }
        assert_eq!(pressed(&Method::POST, &"/report/0123?item=3".parse().unwrap()), None);
    }
}

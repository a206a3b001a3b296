//! Quick exit: one press, and a page anybody may be reading takes this one's place.
//!
//! Without JavaScript it is a form: the session ends, the cookies and the browser's copies of our pages go, and the
//! answer leads away. With it (`app/script/page.js`) pressing Shift three times does the same, and Back does not
//! return here. What it can't hide is said on the page [`crate::routes::LEAVING`].

use axum::{
    Router,
    http::{HeaderName, HeaderValue, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use domain::kiosk::Ending;
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    cookie,
    form::Csrf,
    kiosk, routes, t,
};

#[component]
pub fn QuickExit() -> impl IntoView {
    let visit = visit();
    // At a kiosk the answer itself leads away, so that the next page comes after the end; `kiosk.js` knows the keys.
    let away = (!visit.shared()).then(|| visit.neutral.to_string());
    view! {
        <form class="exit" method="post" action=routes::EXIT data-exit=away>
            <Csrf/>
            <button>{t!(visit, "exit")}<span class="exit-keys">{t!(visit, "exit-keys")}</span></button>
        </form>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::EXIT, post(leave))
}

/// Leaves whatever happens: a registry that is away must not keep anybody here.
async fn leave(visit: Visit) -> Response {
    if visit.shared() {
        return kiosk::leave(&visit, Some(Ending::Exit)).await;
    }
    if let Some(session) = &visit.session
        && let Err(error) = visit.casework.sign_out(session).await
    {
        tracing::error!(%error, "the session of a quick exit stays until it expires");
    }
    let headers = [
        (SET_COOKIE, cookie::forget(cookie::SESSION)),
        (SET_COOKIE, cookie::forget(cookie::LANGUAGE)),
        (SET_COOKIE, cookie::forget(cookie::TEXT)),
        (SET_COOKIE, cookie::forget(cookie::CODE)),
        (SET_COOKIE, cookie::forget(cookie::STREET)),
        (SET_COOKIE, cookie::forget(cookie::CODES)),
        (SET_COOKIE, cookie::forget(cookie::CITY)),
        (SET_COOKIE, cookie::forget(cookie::CITY_NEW)),
        (SET_COOKIE, cookie::forget(cookie::CITY_IN)),
        // What scripts keep is wiped by the script that leaves. "storage" would take the worker away too, and in Chromium
        // a page opened meanwhile waits for one that is gone.
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(r#""cache""#)),
    ];
    (AppendHeaders(headers), Redirect::to(&visit.neutral)).into_response()
}

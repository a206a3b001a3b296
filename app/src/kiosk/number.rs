//! Numbers of who waits: given out at the desk, on a small paper; whose turn it is, and who did not come.

use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    id::KioskNumberId,
    kiosk::Given,
    port::{KioskNumber, KioskRecord},
};
use domain::kiosk::Turn;
use leptos::{nonce::use_nonce, prelude::*};

use super::DeskPage;
use crate::{
    assets::asset,
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{Hidden, PostForm, Posted, Submit},
    i18n::moment,
    layout::{Notice, Tone},
    load, place, routes, t,
};

/// "Number 12 is next", and what to do when nobody comes.
#[component]
pub fn WhoIsNext(next: KioskNumber) -> impl IntoView {
    let locale = visit().locale;
    let n = next.number;
    view! {
        <Notice title=t!(locale, "kiosk-next-number", n = n) tone=Tone::Active>
            <p>{t!(locale, "kiosk-next-number.text")}</p>
            <PostForm to=routes::KIOSK_ABSENT>
                <Hidden name="number" value=next.id.to_string()/>
                <Submit label=t!(locale, "kiosk-absent", n = n) quiet=true/>
            </PostForm>
        </Notice>
    }
}

/// For a family that has to wait. Sent twice, it is one number.
#[component]
pub fn GiveOut(fresh: KioskNumberId) -> impl IntoView {
    let locale = visit().locale;
    view! {
        <section>
            <h2>{t!(locale, "kiosk-give")}</h2>
            <p class="hint">{t!(locale, "kiosk-give.hint")}</p>
            <PostForm to=routes::KIOSK_NUMBER>
                <Hidden name="number" value=fresh.to_string()/>
                <Submit label=t!(locale, "kiosk-give.do") quiet=true/>
            </PostForm>
        </section>
    }
}

/// The paper: centre, number, day, how many are before it. No name.
#[component]
pub fn NumberPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor, id) = (visit.casework.clone(), visit.actor.clone(), param("id"));
    let work = async move {
        let id = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.given_number(&actor, id).await?)
    };
    load(work, move |Given { number, before, busy }| {
        let locale = visit.locale;
        let title = t!(locale, "kiosk-number", n = number.number);
        let line = match number.turn {
            Turn::Waiting => t!(locale, "kiosk-number-before", n = before),
            Turn::Called => t!(locale, "kiosk-number-called"),
            Turn::Absent => t!(locale, "kiosk-number-absent"),
        };
        let given = t!(locale, "kiosk-number-given", at = moment(locale, number.given_at));
        let centre = visit.casework.spot.kiosk().and_then(|kiosk| centre(&visit, kiosk));
        view! {
            <DeskPage title=title.clone() busy>
                <article class="ticket panel">
                    <p>{centre}</p>
                    <h1>{title}</h1>
                    <p><strong>{line}</strong></p>
                    <p>{given}</p>
                    <p>{t!(locale, "kiosk-number-wait")}</p>
                </article>
                <p class="no-print" data-print hidden><button class="button" type="button">{t!(locale, "print-button")}</button></p>
                <p class="no-print hint">{t!(locale, "kiosk-number-print")}</p>
                <p class="no-print"><a class="button quiet" href=routes::KIOSK>{t!(locale, "kiosk-number-back")}</a></p>
                <script src=asset("print.js") defer nonce=use_nonce()></script>
            </DeskPage>
        }
    })
}

fn centre(visit: &Visit, kiosk: &KioskRecord) -> Option<String> {
    place::community_in_full(visit, kiosk.place.community.as_deref()?)
}

pub fn actions() -> Router {
    Router::new().route(routes::KIOSK_NUMBER, post(give)).route(routes::KIOSK_ABSENT, post(absent))
}

/// The number a form is about.
pub fn meant(form: &Posted) -> AppResult<KioskNumberId> {
    form.get("number").parse().map_err(|_| AppError::Unreadable)
}

async fn give(visit: Visit, form: Posted) -> AppResult<Response> {
    let given = visit.casework.give_number(&visit.actor, meant(&form)?).await?;
    Ok(Redirect::to(&routes::kiosk_number(given.id)).into_response())
}

async fn absent(visit: Visit, form: Posted) -> AppResult<Response> {
    visit.casework.skip_number(&visit.actor, meant(&form)?).await?;
    Ok(Redirect::to(routes::KIOSK).into_response())
}

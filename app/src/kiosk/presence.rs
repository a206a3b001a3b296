//! Without a phone: a signature, on the screen or on paper, and a slip with the family's code.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    Actor, CaseError,
    policy::{self, Act},
    port::SlipRecord,
};
use domain::presence::{FamilyCode, Presence, SIGNATURE_BOX, Signature};
use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    again::again,
    assets::asset,
    context::{Visit, cookie as cookie_of, visit},
    cookie,
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, PostForm, Posted, Problems, Submit, TICKED, Tick},
    i18n::moment,
    layout::{Page, Prose},
    parent::{Found, Letters, Slip, Square, find, go},
    place, routes, t,
};

/// So long the slip can be printed again.
const MINUTES: u32 = 5;

#[component]
pub fn PresencePage() -> impl IntoView {
    let visit = visit();
    match visit.actor {
        _ if visit.assist().is_none() => go(routes::START),
        Actor::Drafting { .. } | Actor::Guardian { .. } => {}
        // There is nothing yet that a slip could lead back to.
        _ => go(routes::DECLARE),
    }
    view! { <PresenceForm/> }
}

/// Signing on the screen needs a script and a finger; whoever lacks one of them signs on paper.
#[component]
fn PresenceForm(#[prop(optional)] unsigned: bool) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let title = t!(locale, "presence-title");
    let problems: Problems = unsigned.then(|| ("paper", t!(locale, "presence-unsigned"))).into_iter().collect();
    let paper = Field::new("paper", t!(locale, "presence-paper")).hint(t!(locale, "presence-paper.hint"));
    let (width, height) = SIGNATURE_BOX;
    let another =
        matches!(visit.actor, Actor::Guardian { .. }).then(|| view! { <p>{t!(locale, "presence-another")}</p> });
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::VISIT>
            <ErrorSummary problems=problems.clone()/>
            <h1>{title}</h1>
            <Prose text=t!(locale, "presence-lead")/>
            {another}
            <PostForm to=routes::VISIT_SLIP>
                <div class="sign" data-sign hidden>
                    <h2>{t!(locale, "presence-sign")}</h2>
                    <p class="hint">{t!(locale, "presence-sign.hint")}</p>
                    <canvas width=width height=height role="img" aria-label=t!(locale, "presence-sign.box")></canvas>
                    <input type="hidden" name="strokes" value=""/>
                    <p><button type="button" class="button quiet">{t!(locale, "presence-sign.clear")}</button></p>
                </div>
                <Tick field=paper.problem(&problems)/>
                <Submit label=t!(locale, "presence-make")/>
            </PostForm>
            <script src=asset("sign.js") defer nonce=use_nonce()></script>
        </Page>
    }
}

/// The slip: printed now, or never again. Its code is in the browser for the minutes that takes, and nowhere else.
#[component]
pub fn SlipPage() -> impl IntoView {
    let visit = visit();
    let code = cookie_of(cookie::SLIP).as_deref().and_then(FamilyCode::parse);
    let work = async move {
        let slip = visit.casework.my_slip(&visit.actor).await?.filter(|slip| slip.works);
        let made = slip.zip(code);
        Ok::<_, AppError>(made.map_or_else(|| Found::Go(routes::VISIT_SLIP.to_owned()), Found::Show))
    };
    find(work, |(slip, code)| view! { <Made slip code/> })
}

#[component]
fn Made(slip: SlipRecord, code: FamilyCode) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let centre = visit.assist().and_then(|assist| place::community_in_full(&visit, &assist.community));
    let about = format!("{} · {}", centre.unwrap_or_default(), moment(locale, slip.made_at));
    view! {
        <Slip
            title=t!(locale, "slip-title")
            about
            square=Square::Path(routes::SERVICES)
            scan=t!(locale, "slip-scan")
            letters=Letters::Plain
            back=routes::VISIT
        >
            <p>{t!(locale, "slip-code")}</p>
            <p class="receipt-number">{code.to_string()}</p>
            <p class="no-print"><strong>{t!(locale, "slip-once")}</strong></p>
            <Prose text=t!(locale, "slip-how")/>
            <Signed presence=slip.presence/>
            <p class="no-print"><a class="button" href=routes::DECLARE>{t!(locale, "slip-on")}</a></p>
        </Slip>
    }
}

/// What was signed, or the line to sign on.
#[component]
pub fn Signed(presence: Presence) -> impl IntoView {
    let locale = visit().locale;
    let (width, height) = SIGNATURE_BOX;
    match presence {
        Presence::Screen(signature) => view! {
            <svg class="signed" viewBox=format!("0 0 {width} {height}") role="img" aria-label=t!(locale, "slip-signed")>
                <path d=signature.path().to_owned() fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"/>
            </svg>
        }
        .into_any(),
        Presence::Paper => view! { <p class="sign-line">{t!(locale, "slip-line")}</p> }.into_any(),
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::VISIT_SLIP, post(take))
}

async fn take(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    let signature = Signature::parse(form.get("strokes"));
    let presence = match signature {
        Some(signature) => Presence::Screen(signature),
        None if form.get("paper") == TICKED => Presence::Paper,
        None => {
            policy::allow(&visit.actor, Act::TakeSlip)?;
            let page = || view! { <PresenceForm unsigned=true/> };
            return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await);
        }
    };
    let slip = match visit.casework.take_slip(&visit.actor, presence).await {
        // Who has a phone comes back with it.
        Err(CaseError::Refused(_)) => return Ok(Redirect::to(routes::FAMILY).into_response()),
        other => other?,
    };
    let cookies = [
        (SET_COOKIE, cookie::keep_session(&slip.token)),
        (SET_COOKIE, cookie::briefly(cookie::SLIP, slip.code.as_str(), MINUTES)),
    ];
    Ok((AppendHeaders(cookies), Redirect::to(routes::VISIT_SLIP_MADE)).into_response())
}

//! Between two families: what the device is, who serves at it, and the next family.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    CaseError,
    id::KioskNumberId,
    kiosk::{Called, Desk, Spot},
    port::TodaysFigures,
};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::{
    DeskPage,
    around::BigButton,
    number::{GiveOut, WhoIsNext, meant},
};
use crate::{
    again::again,
    context::{Visit, cookie as cookie_of, visit},
    cookie,
    error::AppResult,
    form::{Field, Hidden, PostForm, Posted, Tick},
    i18n::{Locale, moment},
    layout::{Notice, Table, Tone},
    load, routes, t,
};

#[component]
pub fn KioskPage() -> impl IntoView {
    let visit = visit();
    if visit.casework.spot.kiosk().is_some() {
        stays_enrolled();
    }
    match (&visit.casework.spot, visit.actor.staff()) {
        (Spot::Kiosk { .. }, Some(_)) => view! { <Serving/> }.into_any(),
        (Spot::Kiosk { .. }, None) => {
            told(&visit, "kiosk-welcome", Some((routes::STAFF_SIGN_IN, "kiosk-sign-in"))).into_any()
        }
        (Spot::Revoked, _) => {
            if let Some(response) = use_context::<ResponseOptions>() {
                response.set_status(StatusCode::FORBIDDEN);
            }
            told(&visit, "kiosk-revoked", Some((routes::KIOSK_ENROL, "kiosk-enrol"))).into_any()
        }
        (Spot::Anywhere, _) => told(&visit, "kiosk-none", Some((routes::KIOSK_ENROL, "kiosk-enrol"))).into_any(),
    }
}

/// The device's cookie lives another year from each day the device is used.
fn stays_enrolled() {
    let (Some(response), Some(token)) = (use_context::<ResponseOptions>(), cookie_of(cookie::KIOSK)) else { return };
    response.append_header(SET_COOKIE, cookie::prefer(cookie::KIOSK, &token));
}

/// One thing to know and one way on.
fn told(visit: &Visit, id: &'static str, on: Option<(&'static str, &'static str)>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let title = t!(locale, id);
    let on = on.map(|(to, id)| view! { <p><a class="button" href=to>{t!(locale, id)}</a></p> });
    view! {
        <DeskPage title=title.clone()>
            <h1>{title}</h1>
            <p class="lead">{t!(locale, format!("{id}.text"))}</p>
            {on}
        </DeskPage>
    }
}

/// For the helper: no names, of nobody.
#[component]
fn Serving(
    /// Another screen was faster, and nobody waits any more.
    #[prop(optional)]
    nobody: bool,
) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.desk(&actor).await }, move |Desk { running, figures, next, fresh, .. }| {
        let locale = visit.locale;
        let title = t!(locale, "kiosk-desk");
        let busy = running.is_some();
        let running = running.map(|running| {
            let text = t!(locale, "kiosk-running.text", at = moment(locale, running.begun_at));
            view! {
                <Notice title=t!(locale, "kiosk-running") tone=Tone::Warn>
                    <p>{text}</p>
                    <p><a class="button quiet" href=routes::VISIT>{t!(locale, "kiosk-running.back")}</a></p>
                </Notice>
            }
        });
        view! {
            <DeskPage title=title.clone() busy>
                <h1>{title}</h1>
                {running}
                {nobody.then(|| view! {
                    <Notice title=t!(locale, "kiosk-nobody") tone=Tone::Warn news=true>
                        <p>{t!(locale, "kiosk-nobody.text")}</p>
                    </Notice>
                })}
                {next.clone().map(|next| view! { <WhoIsNext next/> })}
                <Next number=next.map(|it| it.id)/>
                <GiveOut fresh/>
                <Figures figures/>
            </DeskPage>
        }
    })
}

/// One button a language: the family's own.
#[component]
fn Next(
    /// Whose turn it is.
    number: Option<KioskNumberId>,
) -> impl IntoView {
    let locale = visit().locale;
    let number = number.map(|id| {
        let without = Field::new("without", t!(locale, "kiosk-without")).hint(t!(locale, "kiosk-without.hint"));
        view! {
            <Hidden name="number" value=id.to_string()/>
            <Tick field=without/>
        }
    });
    let languages = Locale::all()
        .into_iter()
        .map(|language| {
            let (value, lang) = (language.tag().to_owned(), language.tag().to_owned());
            view! { <BigButton name="lang" value lang label=language.name()/> }
        })
        .collect_view();
    view! {
        <PostForm to=routes::KIOSK_NEXT>
            <fieldset>
                <legend><h2>{t!(locale, "kiosk-next")}</h2></legend>
                <p class="hint">{t!(locale, "kiosk-next.hint")}</p>
                {number}
                <ul class="bigs">{languages}</ul>
            </fieldset>
        </PostForm>
    }
}

#[component]
fn Figures(figures: TodaysFigures) -> impl IntoView {
    let locale = visit().locale;
    let (helped, unfinished) = (figures.helped, figures.unfinished);
    let now = [("running", figures.running), ("waiting", figures.waiting)];
    let rows = [("helped", helped), ("unfinished", unfinished)]
        .into_iter()
        .chain(now)
        .map(|(word, count)| {
            let name = t!(locale, format!("kiosk-figures-{word}"));
            view! { <tr><th scope="row">{name}</th><td class="number">{count}</td></tr> }
        })
        .collect_view();
    let head = ["what", "count"].map(|column| t!(locale, format!("kiosk-figures-{column}")));
    view! { <Table caption=t!(locale, "kiosk-figures") head=head.to_vec()>{rows}</Table> }
}

pub fn actions() -> Router {
    Router::new().route(routes::KIOSK_NEXT, post(next))
}

/// What the last family left goes; the screen speaks the next one's language.
async fn next(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    let (casework, actor) = (&visit.casework, &visit.actor);
    let (token, to) = if form.get("number").is_empty() || !form.get("without").is_empty() {
        (casework.begin_visit(actor).await?, routes::VISIT.to_owned())
    } else {
        match casework.call_number(actor, meant(&form)?).await {
            Ok(Called { token, number }) => (token, routes::visit_of(number)),
            Err(CaseError::Changed) => {
                return Ok(again(StatusCode::CONFLICT, request, || view! { <Serving nobody=true/> }).await);
            }
            Err(error) => return Err(error.into()),
        }
    };
    let locale = Locale::from_tag(form.get("lang")).unwrap_or(visit.locale);
    let kept = [cookie::SESSION, cookie::LANGUAGE];
    let gone = cookie::OF_A_FAMILY.into_iter().filter(|name| !kept.contains(name)).map(cookie::forget);
    let new = [cookie::keep_session(&token), cookie::keep(cookie::LANGUAGE, locale.tag())];
    let cookies: Vec<_> = gone.chain(new).map(|cookie| (SET_COOKIE, cookie)).collect();
    Ok((AppendHeaders(cookies), Redirect::to(&to)).into_response())
}

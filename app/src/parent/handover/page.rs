//! At the end that gives: what it means, the button, then the code.

use casework::{
    Actor,
    policy::{self, Act},
};
use domain::handover::CODE_MINUTES;
use jiff::Timestamp;
use leptos::prelude::*;

use super::way;
use crate::{
    context::{origin, query, visit},
    error::AppError,
    form::{Hidden, PostForm, Submit},
    i18n::moment,
    layout::{Page, Panel, Qr},
    load,
    parent::guardians::address_of,
    routes, t,
};

/// Below a page that can be gone on with elsewhere; nothing for who can't.
#[component]
pub fn HandoverLink() -> impl IntoView {
    let visit = visit();
    let may = policy::allow(&visit.actor, Act::HandOver).is_ok();
    may.then(|| {
        let to = routes::handover(&way(&visit.actor, &visit.path));
        view! { <p class="no-print hint"><a href=to>{t!(visit, "handover-link")}</a></p> }
    })
}

#[component]
pub fn HandoverPage() -> impl IntoView {
    let visit = visit();
    let actor = visit.actor.clone();
    let may = async move { policy::allow(&actor, Act::HandOver).map_err(AppError::from) };
    load(may, move |()| {
        let locale = visit.locale;
        let at = way(&visit.actor, &query("at"));
        let signed_in = matches!(visit.actor, Actor::Guardian { .. });
        let stays = signed_in && visit.assist().is_none();
        let here = if stays { "handover-here-stays" } else { "handover-here-ends" };
        view! {
            <Page title=t!(locale, "handover-title") back=at.clone()>
                <h1>{t!(locale, "handover-title")}</h1>
                <p class="lead">{t!(locale, "handover-lead", n = CODE_MINUTES)}</p>
                <p>{t!(locale, here)}</p>
                {at.starts_with(routes::DECLARE).then(|| view! { <p>{t!(locale, "handover-unsaved")}</p> })}
                <p>{t!(locale, "handover-safe")}</p>
                <PostForm to=routes::HANDOVER>
                    <Hidden name="at" value=at/>
                    <Submit label=t!(locale, "handover-make")/>
                </PostForm>
                <p class="after"><a href=routes::HANDOVER_TAKE>{t!(locale, "handover-take-link")}</a></p>
            </Page>
        }
    })
}

/// The code, shown now and never again.
#[component]
pub fn HandoverShown(code: String, until: Timestamp, at: String) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let once = if visit.assist().is_some() { "handover-kiosk" } else { "handover-once" };
    // The screen that many families share asks whether it is still this one's.
    let goes_on = visit.assist().map(|_| routes::VISIT_GOES_ON);
    let scanned = format!("{}{}#{code}", origin(), routes::HANDOVER_TAKE);
    let how = t!(locale, "handover-how", address = address_of(routes::HANDOVER_TAKE));
    view! {
        <Page title=t!(locale, "handover-code") back=at.clone()>
            <Panel title=t!(locale, "handover-code")>
                <p class="receipt-number">{code}</p>
                <Qr text=scanned label=t!(locale, "handover-qr")/>
                <p>{t!(locale, "handover-until", at = moment(locale, until))}</p>
            </Panel>
            <p>{how}</p>
            <p data-goes-on=goes_on data-taken=goes_on.map(|_| routes::VISIT_TAKEN)>{t!(locale, once)}</p>
            <p><a class="button quiet" href=at>{t!(locale, "handover-back")}</a></p>
        </Page>
    }
}

//! Requests for erasure: what becomes of each, and by when.

use casework::{port::ErasureRecord, privacy::PrivacyView};
use domain::privacy::{Erasure, ErasureWord, How};
use leptos::prelude::*;

use crate::{
    context::Visit,
    form::{Hidden, PostForm, Submit},
    i18n::{date, moment},
    layout::{Tag, Tone},
    place, routes, t,
};

pub fn requests(visit: &Visit, view: &PrivacyView) -> Option<impl IntoView + use<>> {
    let shown: Vec<_> = view.erasures.iter().map(|request| one(visit, request)).collect();
    (!shown.is_empty()).then(|| view! { <h2>{t!(visit, "mydata-requests")}</h2> {shown} })
}

fn one(visit: &Visit, request: &ErasureRecord) -> impl IntoView + use<> {
    let word = request.state.word();
    let tone = match word {
        ErasureWord::Open => Tone::Active,
        ErasureWord::Done => Tone::Good,
        ErasureWord::Refused => Tone::Stop,
        ErasureWord::TakenBack => Tone::Plain,
    };
    let asked =
        t!(visit, "mydata-request-asked", number = request.number.as_str(), at = moment(visit, request.asked_at));
    let what = t!(visit, format!("mydata-scope-{}", request.scope));
    let office = place::street(visit, &request.place.street).unwrap_or_default();
    let next = match request.state {
        Erasure::Open(open) if open.is_late(visit.casework.today()) => {
            let words = t!(visit, "mydata-request-late", due = date(visit, open.due), street = office);
            view! { <p><strong>{words}</strong></p> }.into_any()
        }
        Erasure::Open(open) => {
            view! { <p>{t!(visit, "mydata-request-open", due = date(visit, open.due), street = office)}</p> }.into_any()
        }
        Erasure::Decided(decided) => {
            let id = if decided.how == How::TakenBack { "mydata-request-taken_back" } else { "mydata-request-decided" };
            let when = t!(visit, id, at = moment(visit, decided.at));
            let why = decided.ground().map(|ground| {
                let words = t!(visit, format!("mydata-ground-{ground}"));
                view! { <p>{words}</p> <blockquote class="kept">{request.reason.clone()}</blockquote> <p>{t!(visit, "mydata-request-refused")}</p> }
            });
            view! { <p>{when}</p> {why} }.into_any()
        }
    };
    let contact = routes::office(&request.place.street);
    let take_back = request.may_take_back().then(|| take_back(visit, request));
    view! {
        <section class="card">
            <p><Tag text=t!(visit, format!("mydata-erasure-{word}")) tone/> " " {what}</p>
            <p class="caption">{asked}</p>
            {next}
            {take_back}
            <p><a href=contact>{t!(visit, "mydata-request-office")}</a></p>
        </section>
    }
}

fn take_back(visit: &Visit, request: &ErasureRecord) -> impl IntoView + use<> {
    let (id, revision) = (request.id.to_string(), request.revision.to_string());
    let [label, text] = ["mydata-take-back", "mydata-take-back.text"].map(|id| t!(visit, id));
    view! {
        <p>{text}</p>
        <PostForm to=routes::FAMILY_KEEP>
            <Hidden name="request" value=id/>
            <Hidden name="revision" value=revision/>
            <Submit label quiet=true/>
        </PostForm>
    }
}

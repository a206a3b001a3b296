//! What is left before the declaration can be sent, each with the place where it is done.

use domain::journey::{At, Unfinished, question};
use leptos::prelude::*;

use crate::{
    context::Visit,
    form::problem_text,
    layout::{Notice, Tone},
    parent::way::{From, Step, change},
    routes, t,
};

/// Nothing when nothing is left.
pub fn left(visit: &Visit, unfinished: &[Unfinished]) -> impl IntoView + use<> {
    let lines: Vec<_> =
        unfinished.iter().map(|it| view! { <li><a href=place(it)>{text(visit, it)}</a></li> }).collect();
    (!lines.is_empty()).then(|| {
        let locale = visit.locale;
        view! {
            <Notice title=t!(locale, "check-unfinished", n = lines.len()) tone=Tone::Warn>
                <p>{t!(locale, "check-unfinished.text")}</p>
                <ul>{lines}</ul>
            </Notice>
        }
    })
}

/// The words of the page where it is done.
pub fn text(visit: &Visit, unfinished: &Unfinished) -> String {
    match unfinished.key.and_then(|key| question(key.question())) {
        Some(question) => problem_text(visit, question, unfinished.problem),
        None => t!(visit, format!("error-{}", unfinished.problem)),
    }
}

fn place(unfinished: &Unfinished) -> String {
    match unfinished.at {
        At::Page(page, child) => unfinished
            .key
            .and_then(|key| change(key, From::Check))
            .unwrap_or_else(|| Step::new(page, child, From::Check).path()),
        At::SignIn => routes::sign_in_then(routes::DECLARE_CHECK),
        At::AddChild => routes::DECLARE.to_owned(),
    }
}

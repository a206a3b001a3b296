//! Whom to call, and the pages about this site: at the end of every page.

use leptos::{either::Either, prelude::*};

use crate::{context::visit, routes, t};

/// The numbers of the footer, most urgent first; all of them, with what they are for, are on the contact page.
const HOTLINES: [&str; 5] = ["110", "120", "12345", "12355", "12356"];

#[component]
pub fn Footer() -> impl IntoView {
    let visit = visit();
    let hotlines = HOTLINES.map(|number| {
        let what = t!(visit, format!("footer-{number}"));
        view! { <li>{hotline(number)} " " {what}</li> }
    });
    let pages = [
        (routes::REPORT, "footer-report"),
        (routes::SERVICES, "footer-services"),
        (routes::CONTACT, "footer-contact"),
        (routes::PRIVACY, "footer-privacy"),
        (routes::ACCESSIBILITY, "footer-accessibility"),
        (routes::LEAVING, "footer-leaving"),
        (routes::STAFF_SIGN_IN, "footer-staff"),
    ]
    .map(|(to, id)| view! { <li><a href=to>{t!(visit, id)}</a></li> });
    view! {
        <footer class="foot">
            <div class="foot-in">
                <h2>{t!(visit, "footer-call")}</h2>
                <ul class="foot-calls">{hotlines}</ul>
                <ul class="foot-pages">{pages}</ul>
                <p>{t!(visit, "footer-run-by")}</p>
            </div>
        </footer>
    }
}

/// A number one can tap to call. A screen that many people share calls nobody: there the link would lead to the browser's
/// own page that says it may not, so the number is only to read. It is the one way to write a number to call.
pub fn hotline(number: &str) -> impl IntoView + use<> {
    let (shared, number) = (visit().shared(), number.to_owned());
    if shared {
        Either::Left(view! { <span class="call">{number}</span> })
    } else {
        Either::Right(view! { <a class="call" href=format!("tel:{number}")>{number.clone()}</a> })
    }
}

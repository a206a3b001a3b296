//! `/offline`: what the worker (`app/script/worker.js`) shows where there is no network: what still works, and, when a form
//! could not be sent, what was typed: to try again, or to leave it on the phone if the parent agrees.

use leptos::prelude::*;

use crate::{
    context::visit,
    form::{FileField, Submit, file_field},
    layout::{Notice, Page, Tone},
    parent::KeptNotice,
    routes, t,
};

/// Pages of the declaration that can be filled in without a network, and their names.
const FORMS: [&str; 6] = ["name", "document", "work", "home", "circumstances", "contact"];

#[component]
pub fn OfflinePage() -> impl IntoView {
    let locale = visit().locale;
    let works = [
        (routes::CHECK, "check-heading"),
        (routes::SERVICES, "footer-services"),
        (routes::CONTACT, "footer-contact"),
        (routes::LEAVING, "footer-leaving"),
    ];
    let works = works.map(|(to, id)| view! { <li><a href=to>{t!(locale, id)}</a></li> });
    let forms = FORMS.map(|page| {
        view! { <li><a href=routes::declare_page(page)>{t!(locale, format!("page-{page}"))}</a></li> }
    });
    view! {
        <Page title=t!(locale, "offline")>
            <h1>{t!(locale, "offline")}</h1>
            <KeptNotice/>
            <Unsent/>
            <p class="lead">{t!(locale, "offline-lead")}</p>
            <h2>{t!(locale, "offline-works")}</h2>
            <ul>{works}</ul>
            <h2>{t!(locale, "offline-forms")}</h2>
            <p>{t!(locale, "offline-forms.text")}</p>
            <ul>{forms}</ul>
        </Page>
    }
}

/// A form that could not be sent. The worker shows it, with the form's address and fields in it, and takes the field for
/// files out of its template where the form had one; whether what was typed may stay on the phone is asked where it can be
/// sealed.
#[component]
fn Unsent() -> impl IntoView {
    let locale = visit().locale;
    view! {
        <section data-unsent hidden>
            <Notice title=t!(locale, "unsent") tone=Tone::Warn news=true>
                <p>{t!(locale, "unsent.text")}</p>
                <form method="post" action="#unsent">
                    <span id="fields"></span>
                    <template data-files>
                        <p>{t!(locale, "unsent-files")}</p>
                        <FileField field=file_field(locale, "file").optional()/>
                    </template>
                    <Submit label=t!(locale, "unsent-again")/>
                </form>
            </Notice>
            <div data-ask hidden>
                <h2>{t!(locale, "unsent-ask")}</h2>
                <p>{t!(locale, "unsent-ask.text")}</p>
                <p class="buttons">
                    <button type="button" class="button" value="yes">{t!(locale, "unsent-yes")}</button>
                    <button type="button" class="button quiet" value="no">{t!(locale, "unsent-no")}</button>
                </p>
            </div>
            <p data-declined role="status" hidden>{t!(locale, "unsent-declined")}</p>
        </section>
    }
}

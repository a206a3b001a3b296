//! `/contact`: whom to call, and the reader's street office.

mod office;

use domain::area;
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    error::AppError,
    form::{ErrorSummary, Field, Problems, Select, Submit, streets},
    i18n::Locale,
    layout::{Notice, Page, Tone, hotline},
    load,
    public::section::section,
    routes, t,
};

/// Most urgent first.
const HOTLINES: [&str; 10] = ["110", "120", "12345", "12355", "12356", "12338", "12393", "12385", "12333", "12348"];

/// The name in the query; the office of this street is shown.
const STREET: &str = "street";

#[component]
pub fn ContactPage() -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let code = query(STREET);
    let asked = visit.path.contains("street=");
    let street = area::street(&code);
    let problems = match (asked, street) {
        (true, None) => Problems::new().add(STREET, t!(locale, "error-street_unknown")),
        _ => Problems::new(),
    };
    let casework = visit.casework.clone();
    let office = async move {
        match street {
            Some(street) => Ok::<_, AppError>(Some((street, casework.office(&street.code).await?))),
            None => Ok(None),
        }
    };
    load(office, move |found| {
        let shown = found.map(|(street, office)| office::show(locale, street, office));
        view! {
            <Page title=t!(locale, "contact-heading") problems=problems.any()>
                <ErrorSummary problems=problems.clone()/>
                <h1>{t!(locale, "contact-heading")}</h1>
                <p class="lead">{t!(locale, "contact-intro")}</p>
                <Notice title=t!(locale, "contact-urgent-heading") tone=Tone::Warn>
                    <p>{t!(locale, "contact-urgent")}</p>
                    <p><a href=routes::REPORT>{t!(locale, "concern-link")}</a></p>
                </Notice>
                <section id="office">
                    <h2>{t!(locale, "contact-office-heading")}</h2>
                    {choose(&visit, code, &problems)}
                    {shown}
                </section>
                {section(locale, "contact-people-heading", &["contact-people"])}
                {hotlines(locale)}
            </Page>
        }
    })
}

fn choose(visit: &Visit, code: String, problems: &Problems) -> impl IntoView + use<> {
    let locale = visit.locale;
    let fill = visit.shared().then_some("off");
    let field = Field::new(STREET, t!(locale, "contact-office-street"))
        .hint(t!(locale, "contact-office-intro"))
        .value(code)
        .problem(problems);
    view! {
        <form method="get" action=format!("{}#office", routes::CONTACT) autocomplete=fill>
            <Select field groups=streets(locale)/>
            <Submit label=t!(locale, "contact-office-show") quiet=true/>
        </form>
    }
}

fn hotlines(locale: Locale) -> impl IntoView + use<> {
    let numbers = HOTLINES.map(|number| {
        view! { <div><dt>{hotline(number)}</dt><dd>{t!(locale, format!("hotline-{number}"))}</dd></div> }
    });
    view! {
        <section>
            <h2>{t!(locale, "contact-hotlines-heading")}</h2>
            <p>{t!(locale, "contact-hotlines-intro")}</p>
            <dl class="hotlines">{numbers}</dl>
            <p class="hint">{t!(locale, "contact-trace")}</p>
        </section>
    }
}

//! The page, empty or with what was answered.

use axum::http::StatusCode;
use domain::{
    assess::assess,
    journey::{Answers, Key, Problem, question, quick},
};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::form;
use crate::{
    context::{Visit, visit},
    form::{ErrorSummary, Hidden, Problems, id_of, in_words, problem_text},
    island::{IslandScripts, QuickCheck},
    layout::Page,
    results::{self, Results, Sheet},
    routes, t,
};

/// The form, as the island knows it, and of the "use these answers" part, which stands outside of it.
pub(super) const FORM: &str = "quick-check";

#[component]
pub fn EmptyCheckPage() -> impl IntoView {
    view! { <CheckPage answers=quick::answers([("child.1", "")]) answered=false/> }
}

#[component]
pub fn CheckPage(answers: Answers, answered: bool) -> impl IntoView {
    let visit = visit();
    let check = Check::new(&visit, answers, answered);
    let (summary, wrong) = (check.summary.clone(), check.problems.any());
    let parts = check.show(&visit, routes::CHECK);
    view! {
        <Page title=t!(visit, "check-heading") problems=wrong back=routes::START form=FORM>
            <ErrorSummary problems=summary/>
            <div class="summary" id="check-fix" tabindex="-1" hidden=true></div>
            <h1>{t!(visit, "check-heading")}</h1>
            {parts}
            <section id="check-declare" class="no-print" hidden=!answered || wrong>
                <h2>{t!(visit, "results-declare-heading")}</h2>
                <p>{t!(visit, "results-declare-text")}</p>
                <p>{t!(visit, "results-declare-sends")}</p>
                <DeclareForm/>
            </section>
            <p class="hint">{t!(visit, "check-not-decision")}</p>
            <IslandScripts/>
        </Page>
    }
}

/// What the check shows on its own page and in the frames of partner sites.
pub(super) struct Check {
    answers: Answers,
    answered: bool,
    pub problems: Problems,
    /// The same for above the form: of which child each is.
    pub summary: Problems,
}

impl Check {
    pub fn new(visit: &Visit, answers: Answers, answered: bool) -> Self {
        let found = if answered { quick::check(&answers, visit.casework.today()) } else { Vec::new() };
        let summary: Problems = found.iter().filter_map(|(key, problem)| of_whom(visit, *key, *problem)).collect();
        if let Some(response) = use_context::<ResponseOptions>().filter(|_| summary.any()) {
            response.set_status(StatusCode::UNPROCESSABLE_ENTITY);
        }
        Self { problems: in_words(visit, found), summary, answers, answered }
    }

    /// The form, the results and what the island reads.
    pub fn show(self, visit: &Visit, to: &'static str) -> impl IntoView + use<> {
        let Self { answers, answered, problems, .. } = self;
        let sheet = results::sheet_for(visit);
        let today = visit.casework.today();
        let shown =
            (answered && !problems.any()).then(|| all_results(&visit.casework.catalogue, &sheet, &answers, today));
        let questions = form::questions(visit, &answers, &problems);
        let who = visit.locale;
        // What one family answered at a kiosk is put into no other's form.
        let fill = visit.shared().then_some("off");
        view! {
            <p class="lead">{t!(who, "check-intro")}</p>
            <p class="notice" id="check-local" hidden=true>{t!(who, "check-local")}</p>
            <noscript><p class="notice">{t!(who, "check-nojs")}</p></noscript>
            <QuickCheck>
                <form method="post" action=to target="_self" id=FORM autocomplete=fill novalidate>
                    <p>{t!(who, "check-unknown")}</p>
                    {questions}
                    {answered.then(|| view! { <Hidden name="seen" value="yes"/> })}
                </form>
            </QuickCheck>
            <p class="vh" role="status" id="check-status"></p>
            <div id="check-results" tabindex="-1">{shown}</div>
            <pre id="check-sheet" data-day=today.to_string() hidden=true>{sheet.to_text()}</pre>
        }
    }
}

fn of_whom(visit: &Visit, key: Key, problem: Problem) -> Option<(String, String)> {
    let text = problem_text(visit, question(key.question())?, problem);
    let told = match key.child() {
        Some(child) => format!("{} · {text}", t!(visit, "check-child-heading", n = child.0)),
        None => text,
    };
    Some((key.to_string(), told))
}

/// Its fields belong to the form above by the form's id, so that one button sends everything.
#[component]
fn DeclareForm() -> impl IntoView {
    let visit = visit();
    let boxes = ["consent.children", "consent.health"].map(|name| {
        let id = id_of(name);
        view! {
            <div class="choice">
                <input type="checkbox" id=id.clone() name=name value="yes" form=FORM/>
                <label r#for=id.clone()>{t!(visit, format!("o-{id}-yes"))}</label>
            </div>
        }
    });
    view! {
        <div class="field choices">{boxes}</div>
        <input type="hidden" name="csrf" value=visit.csrf.clone() form=FORM/>
        <p>
            <button class="button" name="declare" value="yes" form=FORM formaction=routes::CHECK_DECLARE>
                {t!(visit, "results-declare-action")}
            </button>
        </p>
    }
}

fn all_results(
    catalogue: &domain::catalogue::Catalogue,
    sheet: &Sheet,
    answers: &Answers,
    today: jiff::civil::Date,
) -> impl IntoView + use<> {
    let (family, children) = quick::facts(answers, today);
    answers
        .children()
        .into_iter()
        .zip(children)
        .map(|(number, child)| {
            let name = sheet.say_with("check-child-heading", &[("n", &number.to_string())]);
            let assessment = assess(catalogue.rules(), &family, &child, today);
            view! { <Results sheet=sheet.clone() assessment name as_of=today/> }
        })
        .collect_view()
}

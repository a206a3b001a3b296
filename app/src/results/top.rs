//! What a parent reads first: in the list or not, how many of each, what to answer next.

use domain::{
    assess::{Assessment, Have, Outcome},
    facts::{Fact, LivesWith},
};

use super::{Html, Sheet, reasons};

/// So many of the next questions are named; the others follow once these are answered.
const QUESTIONS: usize = 3;

pub(super) fn top(html: &mut Html, sheet: &Sheet, assessment: &Assessment) {
    if alone(assessment) {
        html.open("div", &["notice", "stop"]);
        html.element("h3", &sheet.say("results-alone-heading"));
        html.element("p", &sheet.say("results-alone-text"));
        html.raw("<p><a href=\"/report\">");
        html.text(&sheet.say("results-alone-link"));
        html.raw("</a></p></div>");
    }
    html.raw("<p class=\"lead\">");
    html.text(&sheet.say(scope(assessment.scope.outcome)));
    html.raw("</p>");
    if assessment.extended {
        html.element("p", &sheet.say("scope-extended"));
    }
    reasons::dates(html, sheet, &assessment.scope);
    reasons::reasons(html, sheet, &assessment.scope);
    html.element("p", &counts(sheet, assessment));
    if assessment.services.iter().all(|service| service.outcome == Outcome::No) {
        notice(html, "warn", &sheet.say("results-none-heading"), &sheet.say("results-none-text"));
    }
    questions(html, sheet, &assessment.next_questions);
}

const fn scope(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes | Outcome::Apply => "scope-yes",
        Outcome::Unknown => "scope-unknown",
        Outcome::No => "scope-no",
    }
}

fn notice(html: &mut Html, tone: &'static str, heading: &str, text: &str) {
    html.open("div", &["notice", tone]);
    html.element("h3", heading);
    html.element("p", text);
    html.raw("</div>");
}

fn counts(sheet: &Sheet, assessment: &Assessment) -> String {
    let count = |outcome| assessment.services.iter().filter(|service| service.outcome == outcome).count().to_string();
    sheet.say_with(
        "results-counts",
        &[
            ("yes", &count(Outcome::Yes)),
            ("apply", &count(Outcome::Apply)),
            ("unknown", &count(Outcome::Unknown)),
            ("no", &count(Outcome::No)),
        ],
    )
}

/// A child whom nobody looks after: help before anything else.
fn alone(assessment: &Assessment) -> bool {
    let nobody = Some(Have::Word(LivesWith::Nobody.word()));
    assessment.scope.reasons.iter().any(|reason| reason.fact == Some(Fact::LivesWith) && reason.have == nobody)
}

fn questions(html: &mut Html, sheet: &Sheet, next: &[Fact]) {
    if next.is_empty() {
        return;
    }
    html.raw("<div class=\"notice\">");
    html.element("h3", &sheet.say("results-next-heading"));
    html.list(next.iter().take(QUESTIONS).map(|fact| sheet.of("ask-", fact.word())));
    html.raw("</div>");
}

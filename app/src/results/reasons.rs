//! Why: each condition, whether it holds, and what we have.

use domain::assess::{Outcome, Reason, Verdict};

use super::{Html, Sheet};

/// Folded away: the outcome stands above it in words.
pub(super) fn reasons(html: &mut Html, sheet: &Sheet, verdict: &Verdict) {
    unfold(html, sheet);
    list(html, sheet, verdict);
    html.raw("</details>");
}

/// The line that unfolds what follows; the caller closes it.
pub(super) fn unfold(html: &mut Html, sheet: &Sheet) {
    html.raw("<details class=\"why\">");
    html.element("summary", &sheet.say("results-why"));
}

pub(super) fn list(html: &mut Html, sheet: &Sheet, verdict: &Verdict) {
    html.raw("<ul class=\"reasons\">");
    verdict.reasons.iter().for_each(|reason| one(html, sheet, reason));
    html.raw("</ul>");
}

/// What time changes and what is still to be said: always in sight.
pub(super) fn remarks(html: &mut Html, sheet: &Sheet, verdict: &Verdict) {
    dates(html, sheet, verdict);
    if verdict.outcome != Outcome::Unknown || verdict.missing.is_empty() {
        return;
    }
    if let Some(fact) = verdict.decided_by {
        hint(html, &[sheet.say("results-decides"), sheet.of("ask-", fact.word())].concat());
    } else {
        let facts: Vec<String> = verdict.missing.iter().map(|fact| sheet.of("fact-", fact.word())).collect();
        hint(html, &sheet.say_with("results-missing", &[("list", &facts.join(&sheet.say("list-between")))]));
    }
}

/// From when on, and until when.
pub(super) fn dates(html: &mut Html, sheet: &Sheet, verdict: &Verdict) {
    for (id, date) in [("results-from", verdict.from), ("results-until", verdict.until)] {
        if let Some(date) = date {
            hint(html, &sheet.say_with(id, &[("date", &sheet.date(date))]));
        }
    }
}

fn hint(html: &mut Html, text: &str) {
    html.raw("<p class=\"hint\">");
    html.text(text);
    html.raw("</p>");
}

fn one(html: &mut Html, sheet: &Sheet, reason: &Reason) {
    let (class, sign, word) = match reason.holds {
        Some(true) => ("holds", "✓", "results-holds"),
        Some(false) => ("fails", "✗", "results-fails"),
        None => ("open", "?", "results-open"),
    };
    html.open("li", &[class]);
    html.raw("<span aria-hidden=\"true\">");
    html.raw(sign);
    html.raw("</span> <span class=\"vh\">");
    html.text(&sheet.say(word));
    html.raw(" </span>");
    html.text(&sheet.need(reason));
    if let Some(have) = sheet.have(reason) {
        html.raw("<span class=\"hint\"> · ");
        html.text(&sheet.say_with("results-have", &[("have", &have)]));
        html.raw("</span>");
    }
    html.raw("</li>");
}

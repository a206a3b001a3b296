//! What follows from the results: what changes when, what to bring, where to go, whom to call.

use domain::assess::{Assessment, Outcome};

use super::{Html, ItemSheet, Sheet};

pub(super) fn after(html: &mut Html, sheet: &Sheet, assessment: &Assessment) {
    changes(html, sheet, assessment);
    let applies = |item: &&ItemSheet| {
        let service = assessment.services.iter().find(|service| service.item == item.number);
        service.is_some_and(|service| matches!(service.outcome, Outcome::Yes | Outcome::Apply))
    };
    let items: Vec<&ItemSheet> = sheet.items.iter().filter(applies).collect();
    documents(html, sheet, &once_each(items.iter().flat_map(|item| &item.documents)));
    let places = once_each(items.iter().flat_map(|item| &item.places));
    if !places.is_empty() {
        html.element("h3", &sheet.say("results-places-heading"));
        html.list(places.into_iter().map(|key| sheet.of("place-", key)));
    }
    hotlines(html, sheet, &once_each(items.iter().flat_map(|item| &item.hotlines)));
}

fn changes(html: &mut Html, sheet: &Sheet, assessment: &Assessment) {
    html.raw("<details>");
    html.element("summary", &sheet.say("results-changes-heading"));
    let none = assessment.timeline.is_empty();
    html.element("p", &sheet.say(if none { "results-changes-none" } else { "results-changes-intro" }));
    html.list(assessment.timeline.iter().map(|change| {
        let (date, what) = (sheet.date(change.date), sheet.benefit(&change.benefit));
        sheet.say_with(
            "results-change",
            &[("date", &date), ("what", &what), ("outcome", &sheet.outcome(change.outcome))],
        )
    }));
    html.raw("</details>");
}

fn documents(html: &mut Html, sheet: &Sheet, keys: &[&String]) {
    html.element("h3", &sheet.say("results-documents-heading"));
    html.element("p", &sheet.say(if keys.is_empty() { "results-documents-none" } else { "results-documents-intro" }));
    html.list(keys.iter().map(|key| sheet.of("document-", key)));
}

fn hotlines(html: &mut Html, sheet: &Sheet, numbers: &[&String]) {
    if numbers.is_empty() {
        return;
    }
    html.element("h3", &sheet.say("results-hotlines-heading"));
    html.raw("<ul>");
    for number in numbers {
        html.raw("<li>");
        if sheet.calls {
            html.raw("<a href=\"tel:");
            html.text(number);
            html.raw("\">");
        }
        html.text(number);
        html.raw(if sheet.calls { "</a> " } else { " " });
        html.text(&sheet.of("hotline-", number));
        html.raw("</li>");
    }
    html.raw("</ul>");
}

/// In order of their first mention.
fn once_each<'a>(keys: impl Iterator<Item = &'a String>) -> Vec<&'a String> {
    let mut seen = Vec::new();
    for key in keys {
        if !seen.contains(&key) {
            seen.push(key);
        }
    }
    seen
}

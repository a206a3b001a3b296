//! The services under their six pillars, outcome in words and form, with their benefits.

use domain::assess::{Assessment, Outcome, Service, Verdict};

use super::{Html, ItemSheet, Sheet, reasons};

pub(super) fn pillars(html: &mut Html, sheet: &Sheet, assessment: &Assessment) {
    for items in sheet.items.chunk_by(|one, next| one.pillar == next.pillar) {
        let Some(first) = items.first() else { continue };
        html.element("h3", &sheet.of("pillar-", &first.pillar.to_string()));
        html.raw("<ul class=\"outcomes\">");
        for item in items {
            if let Some(service) = assessment.services.iter().find(|service| service.item == item.number) {
                one(html, sheet, item, service);
            }
        }
        html.raw("</ul>");
    }
}

fn one(html: &mut Html, sheet: &Sheet, item: &ItemSheet, service: &Service) {
    let number = item.number.to_string();
    html.open("li", &["result", service.outcome.word()]);
    html.raw("<p class=\"result-head\"><a href=\"/services/");
    html.text(&number);
    html.raw("\">");
    html.text(&sheet.say(&["service-", &number, "-title"].concat()));
    html.raw("</a> ");
    #[cfg(feature = "ssr")]
    received(html, sheet, service.benefits.iter().filter(|verdict| fits(verdict)));
    tag(html, sheet, service.outcome);
    html.raw("</p>");
    // What does not fit is folded into one line, so that what does is found on a small screen.
    let folded = service.outcome == Outcome::No;
    if folded {
        reasons::unfold(html, sheet);
    }
    html.raw("<ul class=\"benefits\">");
    service.benefits.iter().for_each(|verdict| benefit(html, sheet, verdict, folded));
    html.raw(if folded { "</ul></details></li>" } else { "</ul></li>" });
}

/// `open`: the reasons stand there at once, because the reader has just asked for them.
fn benefit(html: &mut Html, sheet: &Sheet, verdict: &Verdict, open: bool) {
    html.raw("<li><p class=\"result-head\"><span>");
    html.text(&sheet.benefit(&verdict.id));
    html.raw("</span> ");
    #[cfg(feature = "ssr")]
    received(html, sheet, std::iter::once(verdict));
    tag(html, sheet, verdict.outcome);
    html.raw("</p>");
    reasons::remarks(html, sheet, verdict);
    if open {
        reasons::list(html, sheet, verdict);
    } else {
        reasons::reasons(html, sheet, verdict);
    }
    html.raw("</li>");
}

#[cfg(feature = "ssr")]
fn fits(verdict: &Verdict) -> bool {
    matches!(verdict.outcome, Outcome::Yes | Outcome::Apply)
}

/// Said where the family has all of these already.
#[cfg(feature = "ssr")]
fn received<'a>(html: &mut Html, sheet: &Sheet, verdicts: impl Iterator<Item = &'a Verdict>) {
    let Some(received) = &sheet.received else { return };
    let mut verdicts = verdicts.peekable();
    if verdicts.peek().is_some() && verdicts.all(|verdict| received.benefits.contains(&*verdict.id)) {
        html.open("strong", &["tag", "good"]);
        html.text(&received.word);
        html.raw("</strong> ");
    }
}

/// The four differ by word, by sign and by outline, so that colour is never needed.
fn tag(html: &mut Html, sheet: &Sheet, outcome: Outcome) {
    html.open("strong", &["outcome", outcome.word()]);
    html.raw("<span aria-hidden=\"true\">");
    html.raw(match outcome {
        Outcome::Yes => "✓",
        Outcome::Apply => "✎",
        Outcome::Unknown => "?",
        Outcome::No => "–",
    });
    html.raw("</span>");
    html.text(&sheet.outcome(outcome));
    html.raw("</strong>");
}

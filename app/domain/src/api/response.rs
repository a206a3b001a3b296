//! The answer as JSON, written straight: a full answer is some 25 kB a child, most of it conditions that return in
//! many rules, so each is written once and copied from then on.

use std::fmt::Write;
use std::ops::Range;

use jiff::civil::Date;

use crate::assess::{Assessment, Change, Have, Outcome, Reason, Service, Verdict};
use crate::catalogue::Catalogue;

/// The whole answer to a family.
pub(super) fn full<'a>(
    catalogue: &Catalogue,
    as_of: Date,
    children: impl Iterator<Item = (&'a str, Assessment)>,
) -> String {
    let mut out = Writer { out: String::with_capacity(32 * 1024), needs: &catalogue.needs, written: Vec::new() };
    out.raw("{\"catalogue\":{\"id\":");
    out.text(&catalogue.id);
    out.raw(",\"version\":");
    out.text(&catalogue.version);
    out.raw("},\"as_of\":");
    out.date(Some(as_of));
    out.raw(",\"children\":");
    out.list(children, |out, (reference, assessment)| out.child(reference, &assessment));
    out.raw("}");
    out.out
}

/// The outcomes alone.
pub(super) fn short<'a>(children: impl Iterator<Item = (&'a str, impl Iterator<Item = Outcome>)>) -> String {
    let mut out = Writer { out: String::with_capacity(512), needs: &[], written: Vec::new() };
    out.list(children, |out, (reference, outcomes)| {
        out.raw("[");
        out.text(reference);
        out.raw(",");
        out.list(outcomes, |out, outcome| out.word(outcome.word()));
        out.raw("]");
    });
    out.out
}

struct Writer<'a> {
    out: String,
    /// Each condition as written; none contains anything to escape.
    needs: &'a [String],
    /// Where in the output each condition stands already, for the child being written.
    written: Vec<Range<usize>>,
}

impl Writer<'_> {
    fn child(&mut self, reference: &str, assessment: &Assessment) {
        self.written.clear();
        self.written.resize(self.needs.len(), 0..0);
        self.raw("{\"ref\":");
        self.text(reference);
        self.raw(",\"scope\":{\"outcome\":");
        self.word(assessment.scope.outcome.word());
        self.raw(",\"extended\":");
        self.raw(if assessment.extended { "true" } else { "false" });
        self.verdict(&assessment.scope);
        self.raw("},\"services\":");
        self.list(&assessment.services, Self::service);
        self.raw(",\"next_questions\":");
        self.list(&assessment.next_questions, |out, fact| out.word(fact.word()));
        self.raw(",\"timeline\":");
        self.list(&assessment.timeline, Self::change);
        self.raw("}");
    }

    fn service(&mut self, service: &Service) {
        self.raw("{\"item\":");
        self.show(service.item);
        self.raw(",\"outcome\":");
        self.word(service.outcome.word());
        self.raw(",\"benefits\":");
        self.list(&service.benefits, |out, verdict| {
            out.raw("{\"id\":");
            out.word(&verdict.id);
            out.raw(",\"outcome\":");
            out.word(verdict.outcome.word());
            out.verdict(verdict);
            out.raw("}");
        });
        self.raw("}");
    }

    fn verdict(&mut self, verdict: &Verdict) {
        self.raw(",\"reasons\":");
        self.list(&verdict.reasons, Self::reason);
        self.raw(",\"missing\":");
        self.list(verdict.missing.iter(), |out, fact| out.word(fact.word()));
        self.raw(",\"decided_by\":");
        match verdict.decided_by {
            Some(fact) => self.word(fact.word()),
            None => self.raw("null"),
        }
        self.raw(",\"from\":");
        self.date(verdict.from);
        self.raw(",\"until\":");
        self.date(verdict.until);
    }

    fn reason(&mut self, reason: &Reason) {
        let place = usize::from(reason.place);
        if let Some(range) = self.written.get(place).filter(|range| !range.is_empty()) {
            return self.out.extend_from_within(range.clone());
        }
        let start = self.out.len();
        self.raw("{\"fact\":");
        self.word(reason.word());
        self.raw(",\"need\":");
        match self.needs.get(place) {
            Some(need) => self.word(need),
            None => self.word(&reason.need.to_string()),
        }
        self.raw(",\"have\":");
        match reason.have {
            None => self.raw("null"),
            Some(Have::Word(word)) => self.word(word),
            Some(Have::Date(date)) => self.date(Some(date)),
            Some(have) => self.show(format_args!("\"{have}\"")),
        }
        self.raw(",\"holds\":");
        self.raw(match reason.holds {
            None => "null}",
            Some(true) => "true}",
            Some(false) => "false}",
        });
        if let Some(range) = self.written.get_mut(place) {
            *range = start..self.out.len();
        }
    }

    fn change(&mut self, change: &Change) {
        self.raw("{\"date\":");
        self.date(Some(change.date));
        self.raw(",\"benefit\":");
        self.word(&change.benefit);
        self.raw(",\"outcome\":");
        self.word(change.outcome.word());
        self.raw("}");
    }

    fn list<T>(&mut self, items: impl IntoIterator<Item = T>, mut write: impl FnMut(&mut Self, T)) {
        self.raw("[");
        for (at, item) in items.into_iter().enumerate() {
            if at > 0 {
                self.raw(",");
            }
            write(self, item);
        }
        self.raw("]");
    }

    /// Text from outside.
    fn text(&mut self, text: &str) {
        self.raw(&serde_json::Value::from(text).to_string());
    }

    /// One of our own words: nothing in it to escape.
    fn word(&mut self, word: &str) {
        self.raw("\"");
        self.raw(word);
        self.raw("\"");
    }

    fn date(&mut self, date: Option<Date>) {
        match date {
            Some(date) => self.show(format_args!("\"{date}\"")),
            None => self.raw("null"),
        }
    }

    fn show(&mut self, value: impl std::fmt::Display) {
        // Writing into a String can't fail.
        let _ = write!(self.out, "{value}");
    }

    fn raw(&mut self, text: &str) {
        self.out.push_str(text);
    }
}

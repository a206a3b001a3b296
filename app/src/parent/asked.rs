//! Questions of several pages on one page: those picked out, and those that come along with them. Child by child, each
//! with what is said about it above its control.

use domain::journey::{Answers, ChildNo, Key, problem_of, question};
use leptos::prelude::*;

use super::cards::child_name;
use crate::{
    context::Visit,
    form::{Problems, ask, in_words},
    t,
};

/// What stands on the page.
pub struct Asked<'a> {
    /// In the order of the journey.
    pub keys: &'a [Key],
    /// Those of them that the page is about.
    pub picked: &'a [Key],
    pub answers: &'a Answers,
}

impl Asked<'_> {
    /// Problems in words. With `more`, nobody is blamed for a question that has just come along.
    pub fn problems(&self, visit: &Visit, more: bool) -> Problems {
        let context = visit.casework.journey_context();
        let held = self.keys.iter().filter(|key| !more || self.picked.contains(key));
        in_words(visit, held.filter_map(|key| Some((*key, problem_of(*key, self.answers, &context)?))))
    }

    /// The controls under the names of whom they are about; `note` says what stands above one that was picked out.
    pub fn controls(&self, visit: &Visit, problems: &Problems, note: impl Fn(Key) -> AnyView) -> Vec<AnyView> {
        let mut whose: Option<Option<ChildNo>> = None;
        let mut shown = Vec::new();
        for key in self.keys {
            let Some(question) = question(key.question()) else { continue };
            if whose != Some(key.child()) {
                whose = Some(key.child());
                let name = key.child().map(|child| child_name(visit, self.answers, child));
                let name = name.unwrap_or_else(|| t!(visit, "asked-family"));
                shown.push(view! { <h2>{name}</h2> }.into_any());
            }
            let above = if self.picked.contains(key) {
                note(*key)
            } else {
                view! { <p class="hint">{t!(visit, "asked-more")}</p> }.into_any()
            };
            let control = ask(visit, question, key.child(), self.answers, problems, false);
            shown.push(view! { <section class="card">{above}{control}</section> }.into_any());
        }
        shown
    }
}

//! A child outside the plan's scope: said before the way is walked to its end, not after.

use domain::{
    assess::{Outcome, assess},
    journey::{Answers, facts},
};
use leptos::prelude::*;

use super::cards::child_name;
use crate::{
    context::visit,
    i18n::list,
    layout::{Notice, Tone},
    t,
};

/// Nothing where every child is in it, or may be.
#[component]
pub fn ScopeNotice(answers: Answers) -> impl IntoView {
    let visit = visit();
    let (rules, today) = (visit.casework.catalogue.rules(), visit.casework.today());
    let (household, children) = facts(&answers);
    let outside = |facts| assess(rules, &household, facts, today).scope.outcome == Outcome::No;
    let names: Vec<String> = children
        .iter()
        .filter(|(_, facts)| outside(facts))
        .map(|(number, _)| child_name(&visit, &answers, *number))
        .collect();
    (!names.is_empty()).then(|| {
        let title = t!(visit, "scope-outside", children = list(visit.locale, names));
        view! { <Notice title tone=Tone::Warn><p>{t!(visit, "scope-outside.text")}</p></Notice> }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::html;

    fn told(county: &'static str) -> String {
        let answers = Answers::from_fields([
            ("child.1", ""),
            ("child.1.name", "小明"),
            ("child.1.hukou_province", if county == "440305" { "440000" } else { "450000" }),
            ("child.1.hukou_county", county),
        ]);
        html(move || view! { <ScopeNotice answers/> })
    }

    #[test]
    fn a_child_of_the_city_is_named_a_child_from_elsewhere_is_not() {
        assert!(told("440305").contains("小明"));
        assert!(!told("450103").contains("小明"));
    }
}

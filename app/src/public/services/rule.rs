//! A benefit's rule as a reader can check it: what is always needed, then, where there are several ways, each of them.

use domain::catalogue::{Condition, Rules};
use leptos::prelude::*;

use crate::{i18n::Locale, say, t};

pub(super) struct Rule {
    /// Being covered by the checklist at all: said in one line instead of four.
    covered: bool,
    always: Vec<Condition>,
    /// Empty when there is one way only.
    ways: Vec<Vec<Condition>>,
}

impl Rule {
    pub(super) fn of(rules: &Rules, benefit: &str) -> Option<Self> {
        let rule = rules.benefits().iter().find(|rule| *rule.id == *benefit)?;
        let scope: Vec<Condition> = rules.conditions(rules.scope()).collect();
        let mut ways: Vec<Vec<Condition>> = rules.ways(rule).collect();
        let everywhere = |condition: &Condition| ways.iter().all(|way| way.contains(condition));
        let always: Vec<Condition> = ways.first()?.iter().copied().filter(|it| everywhere(it)).collect();
        let covered = scope.iter().all(|it| always.contains(it));
        for way in &mut ways {
            way.retain(|condition| !always.contains(condition));
        }
        ways.retain(|way| !way.is_empty());
        Some(Self { covered, always: always.into_iter().filter(|it| !covered || !scope.contains(it)).collect(), ways })
    }

    pub(super) fn show(&self, locale: Locale) -> impl IntoView + use<> {
        let covered = self.covered.then(|| view! { <li>{t!(locale, "services-covered")}</li> });
        let ways = (!self.ways.is_empty()).then(|| {
            let ways: Vec<_> = self.ways.iter().map(|way| view! { <li>{conditions(locale, way)}</li> }).collect();
            view! { <li>{t!(locale, "services-one-of")}<ul>{ways}</ul></li> }
        });
        let always: Vec<_> =
            self.always.iter().map(|condition| view! { <li>{say::condition(locale, *condition)}</li> }).collect();
        view! { <ul>{covered}{always}{ways}</ul> }
    }
}

fn conditions(locale: Locale, way: &[Condition]) -> String {
    let said = way.iter().map(|condition| say::condition(locale, *condition));
    said.collect::<Vec<_>>().join(&t!(locale, "services-and"))
}

//! A sheet for a language: every message that results can show, looked up once.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    catalogue::Catalogue,
    facts::{Fact, Insured, LivesWith, Stage},
};

use super::{BenefitSheet, ItemSheet, Sheet, benefit_id};
use crate::{
    context::Visit,
    i18n::{FluentArgs, Locale, text},
    say, t,
};

/// Messages without a key of the catalogue in their id.
const FIXED: &[&str] = &[
    "list-between",
    "need-rule-expired",
    "have-age",
    "have-since",
    "have-born",
    "months",
    "outcome-yes",
    "outcome-apply",
    "outcome-unknown",
    "outcome-no",
    "scope-yes",
    "scope-no",
    "scope-unknown",
    "scope-extended",
    "o-child-hukou_place-shenzhen",
    "o-child-hukou_place-mainland",
    "o-child-hukou_place-hk",
    "o-child-hukou_place-mo",
    "o-child-hukou_place-tw",
    "o-child-hukou_place-foreign",
    "results-heading",
    "results-as-of",
    "results-version",
    "results-counts",
    "results-scope-heading",
    "results-why",
    "results-holds",
    "results-fails",
    "results-open",
    "results-have",
    "results-missing",
    "results-decides",
    "results-next-heading",
    "results-from",
    "results-until",
    "results-changes-heading",
    "results-changes-intro",
    "results-change",
    "results-change-scope",
    "results-changes-none",
    "results-documents-heading",
    "results-documents-intro",
    "results-documents-none",
    "results-places-heading",
    "results-hotlines-heading",
    "results-details",
    "results-none-heading",
    "results-none-text",
    "results-alone-heading",
    "results-alone-text",
    "results-alone-link",
    "check-child-heading",
    "check-remove-child",
    "check-updated",
    "check-fix-first",
    "q-child-birth_date",
    "q-child-in_shenzhen_since",
    "q-family-social_insurance_months",
    "error-date_incomplete",
    "error-date_not_real",
    "error-date_future",
    "error-date_too_early",
    "error-since_before_birth",
    "error-months_number",
    "error-months_too_many",
];

/// Everything results need on a page of this visit.
pub fn sheet_for(visit: &Visit) -> Sheet {
    Sheet { calls: !visit.shared(), ..sheet(&visit.casework.catalogue, visit.locale) }
}

/// Everything results need in one language.
pub fn sheet(catalogue: &Catalogue, locale: Locale) -> Sheet {
    let rules = catalogue.rules().clone();
    let conditions = rules.all_conditions().iter().map(|known| say::condition(locale, *known)).collect();
    let items: Vec<ItemSheet> = catalogue
        .items
        .iter()
        .map(|item| ItemSheet { number: item.number, pillar: item.pillar.number(), hotlines: item.hotlines.clone() })
        .collect();
    let benefits: Vec<BenefitSheet> = catalogue
        .items
        .iter()
        .flat_map(|item| &item.benefits)
        .map(|benefit| BenefitSheet { documents: benefit.documents.clone(), places: benefit.places.clone() })
        .collect();
    let mut words: BTreeMap<String, String> =
        ids(catalogue, &items, &benefits).into_iter().map(|id| (id.clone(), open(locale, &id))).collect();
    words.insert("have-age-0".to_owned(), t!(locale, "have-age", n = 0));
    for month in 1..=12 {
        words.insert(format!("date-{month}"), t!(locale, "date", year = "{year}", month = month, day = "{day}"));
    }
    Sheet { rules, items, benefits, conditions, words: words.into_iter().collect(), calls: true, received: None }
}

fn ids(catalogue: &Catalogue, items: &[ItemSheet], benefits: &[BenefitSheet]) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = FIXED.iter().map(|id| (*id).to_owned()).collect();
    for item in items {
        ids.insert(format!("service-{}-title", item.number));
        ids.insert(format!("pillar-{}", item.pillar));
        ids.extend(item.hotlines.iter().map(|number| format!("hotline-{number}")));
    }
    for benefit in benefits {
        ids.extend(benefit.documents.iter().map(|key| format!("document-{key}")));
        ids.extend(benefit.places.iter().map(|key| format!("place-{key}")));
    }
    ids.extend(catalogue.rules().benefits().iter().map(|benefit| benefit_id(&benefit.id)));
    ids.extend(Fact::ALL.iter().flat_map(|fact| [format!("fact-{fact}"), format!("ask-{fact}")]));
    let words =
        |fact: &str, all: Vec<&str>| all.into_iter().map(|word| format!("value-{fact}-{word}")).collect::<Vec<_>>();
    ids.extend(words("lives_with", LivesWith::ALL.iter().map(|it| it.word()).collect()));
    ids.extend(words("stage", Stage::ALL.iter().map(|it| it.word()).collect()));
    ids.extend(words("insured", Insured::ALL.iter().map(|it| it.word()).collect()));
    ids
}

/// The message with its variables left open: `{n}`.
fn open(locale: Locale, id: &str) -> String {
    let mut values = FluentArgs::new();
    for name in
        ["n", "label", "date", "child", "list", "have", "version", "what", "outcome", "yes", "apply", "unknown", "no"]
    {
        values.set(name, format!("{{{name}}}"));
    }
    text(locale, id, Some(&values))
}

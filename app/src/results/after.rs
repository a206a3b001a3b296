//! What follows from the results: what changes when, what to bring, where to go, whom to call.

use domain::{
    assess::{Assessment, Outcome},
    catalogue::once_each,
};

use super::{Html, Sheet, sheet::BenefitSheet};

pub(super) fn after(html: &mut Html, sheet: &Sheet, assessment: &Assessment) {
    changes(html, sheet, assessment);
    // Services, benefits and what belongs to them are all in the order of the catalogue.
    let benefits = assessment.services.iter().flat_map(|service| &service.benefits).zip(&sheet.benefits);
    let benefits: Vec<&BenefitSheet> =
        benefits.filter(|(benefit, _)| applies(benefit.outcome)).map(|(_, sheet)| sheet).collect();
    documents(html, sheet, &once_each(benefits.iter().flat_map(|benefit| &benefit.documents)));
    let places = once_each(benefits.iter().flat_map(|benefit| &benefit.places));
    if !places.is_empty() {
        html.element("h3", &sheet.say("results-places-heading"));
        html.list(places.into_iter().map(|key| sheet.of("place-", key)));
    }
    let items = assessment.services.iter().zip(&sheet.items).filter(|(service, _)| applies(service.outcome));
    hotlines(html, sheet, &once_each(items.flat_map(|(_, item)| &item.hotlines)));
}

const fn applies(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Yes | Outcome::Apply)
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

fn documents(html: &mut Html, sheet: &Sheet, keys: &[&str]) {
    html.element("h3", &sheet.say("results-documents-heading"));
    html.element("p", &sheet.say(if keys.is_empty() { "results-documents-none" } else { "results-documents-intro" }));
    html.list(keys.iter().map(|key| sheet.of("document-", key)));
}

fn hotlines(html: &mut Html, sheet: &Sheet, numbers: &[&str]) {
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

#[cfg(all(test, feature = "ssr"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::{
        assess::assess,
        catalogue::Catalogue,
        facts::{Child, Family, Hukou, LivesWith, Stage},
    };
    use jiff::civil::date;

    use super::*;
    use crate::{i18n::Locale, results::sheet};

    /// What a child born in 2019 and at no other school than this is told to bring and where to go.
    fn told(stage: Stage, under_120cm: bool) -> String {
        let catalogue = Catalogue::shenzhen().unwrap();
        let child = Child {
            birth_date: Some(date(2019, 5, 1)),
            hukou: Some(Hukou::HongKong),
            in_shenzhen_since: Some(date(2020, 1, 1)),
            lives_with: Some(LivesWith::BothParents),
            stage: Some(stage),
            under_120cm: Some(under_120cm),
            ..Child::default()
        };
        let assessment = assess(catalogue.rules(), &Family::default(), &child, date(2026, 11, 24));
        let mut html = Html::default();
        after(&mut html, &sheet(&catalogue, Locale::from_tag("en").unwrap()), &assessment);
        html.finish()
    }

    #[test]
    fn papers_and_places_are_those_of_the_benefits_that_apply() {
        let (rides, card) = (told(Stage::None, true), told(Stage::Primary, false));
        for of_the_card in ["Papers for the student travel card", "Shenzhen Tong"] {
            assert!(!rides.contains(of_the_card), "{of_the_card}: {rides}");
            assert!(card.contains(of_the_card), "{of_the_card}: {card}");
        }
        assert!(!rides.contains("Papers the school asks for"), "{rides}");
        assert_eq!(card.matches("identity document").count(), 1, "each once: {card}");
    }
}

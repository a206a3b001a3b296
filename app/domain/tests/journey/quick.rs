//! The quick check: the same questions and facts, no names, nothing kept.

use domain::facts::{Hukou, Insured, Stage};
use domain::journey::{Answers, Page, Problem, Question, Sensitivity, quick};
use jiff::civil::date;
use proptest::prelude::*;

use super::family::TODAY;

#[test]
fn it_asks_for_facts_only() {
    let all: Vec<_> = quick::family().chain(quick::child()).collect();
    assert_eq!(all.len(), 27, "one for each fact");
    for question in &all {
        assert!(
            !question.key.contains("name") && !question.key.contains("number") && !question.key.contains("address")
        );
    }
    assert!(quick::family().all(|question| !question.child()) && quick::child().all(Question::child));
}

#[test]
fn answers_become_facts() {
    let answers = quick::answers([
        ("family.residence_permit", "yes"),
        ("family.social_insurance_months", "40"),
        ("family.dibao", "unknown"),
        ("child.1.birth_date.year", "2019"),
        ("child.1.birth_date.month", "5"),
        ("child.1.birth_date.day", "1"),
        ("child.1.hukou_place", "mainland"),
        ("child.1.stage", "primary"),
        ("child.1.xueji", "yes"),
        ("child.1.inclusive_kindergarten", "yes"),
        ("child.1.insured", "none"),
        ("child.1.disability_certificate", "no"),
        ("child.1.name", "王小明"),
        ("child.2.hukou_place", "shenzhen"),
        ("child.2.birth_date.year", "2030"),
        ("child.2.birth_date.month", "1"),
        ("child.2.birth_date.day", "1"),
        ("guardian.name", "王芳"),
        ("consent.children", "yes"),
    ]);
    assert!(answers.fields().all(|(field, _)| !field.ends_with("name") && !field.starts_with("consent")));
    let (family, children) = quick::facts(&answers, TODAY);
    assert_eq!((family.residence_permit, family.social_insurance_months, family.dibao), (Some(true), Some(40), None));
    let first = &children[0];
    assert_eq!(
        (first.birth_date, first.stage, first.insured),
        (Some(date(2019, 5, 1)), Some(Stage::Primary), Some(Insured::Nowhere))
    );
    assert_eq!((first.xueji, first.inclusive_kindergarten), (Some(true), None), "not asked in primary school");
    assert_eq!(first.disability_certificate, Some(false), "nothing is kept, so no consent is needed");
    assert!(first.hukou.is_some_and(|hukou| !hukou.in_shenzhen() && !hukou.extended()));
    assert!(children[1].hukou.is_some_and(Hukou::in_shenzhen));
    assert_eq!(children[1].birth_date, None, "a day to come is unknown");
    let problems = quick::check(&answers, TODAY);
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].0.to_string().as_str(), problems[0].1), ("child.2.birth_date", Problem::DateFuture));
}

#[test]
fn days_that_cannot_be_are_told_of_the_children_first() {
    let answers = quick::answers([
        ("child.1.birth_date.year", "1850"),
        ("child.1.birth_date.month", "5"),
        ("child.1.birth_date.day", "1"),
        ("child.2.birth_date.year", "2019"),
        ("child.2.birth_date.month", "5"),
        ("child.2.birth_date.day", "1"),
        ("child.2.in_shenzhen_since.year", "2019"),
        ("child.2.in_shenzhen_since.month", "4"),
        ("child.2.in_shenzhen_since.day", "30"),
        ("family.social_insurance_months", "many"),
    ]);
    let told: Vec<_> = quick::check(&answers, TODAY).into_iter().map(|(key, it)| (key.to_string(), it)).collect();
    let expected = [
        ("child.1.birth_date", Problem::DateTooEarly),
        ("child.2.in_shenzhen_since", Problem::SinceBeforeBirth),
        ("family.social_insurance_months", Problem::MonthsNumber),
    ];
    assert_eq!(told, expected.map(|(key, it)| (key.to_owned(), it)));
}

#[test]
fn carried_over_as_far_as_the_consents_go() {
    let quick = quick::answers([
        ("family.residence_permit", "yes"),
        ("family.stable_job", "yes"),
        ("child.4.hukou_place", "hk"),
        ("child.4.stage", "primary"),
        ("child.4.disability_certificate", "yes"),
    ]);
    let mut draft = Answers::from_fields([("family.stable_job", "no")]);
    quick::carry_over(&quick, &mut draft);
    assert_eq!((draft.field("family.residence_permit"), draft.field("family.stable_job")), ("yes", "no"));
    assert!(draft.children().is_empty());

    draft.accept(Page::Consent, None, [("consent.children", "yes")]).unwrap();
    let mut healthy = draft.clone();
    quick::carry_over(&quick, &mut draft);
    assert_eq!(draft.field("child.1.hukou_province"), "hk");
    assert_eq!(draft.field("child.1.stage"), "primary");
    assert_eq!(draft.field("child.1.disability_certificate"), "");
    quick::carry_over(&quick, &mut draft);
    assert_eq!(draft.children().len(), 1, "a second time adds nobody");

    healthy.accept(Page::Consent, None, [("consent.children", "yes"), ("consent.health", "yes")]).unwrap();
    quick::carry_over(&quick, &mut healthy);
    assert_eq!(healthy.field("child.1.disability_certificate"), "yes");
    assert!(healthy.fields().all(|(field, _)| !field.contains("hukou_place")));
}

proptest! {
    #[test]
    fn no_form_breaks_it(pairs in prop::collection::vec(("(family|child\\.[0-9]{1,5})\\.[a-z_.]{0,20}|child\\.1\\.birth_date\\.(year|month|day)", any::<String>()), 0..12)) {
        let answers = quick::answers(pairs);
        let (_, children) = quick::facts(&answers, TODAY);
        prop_assert_eq!(children.len(), answers.children().len());
        prop_assert!(children.len() <= 20);
        let _ = quick::check(&answers, TODAY);
    }

    #[test]
    fn sensitive_facts_need_no_name(question in prop::sample::select(quick::child().collect::<Vec<_>>())) {
        prop_assert!(question.sensitivity != Sensitivity::Personal);
    }
}

//! The city's catalogue is sound, passes its stored cases, and a wrong one is refused with its lines.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use domain::catalogue::cases::{self, Report};
use domain::catalogue::{Catalogue, Pillar};

const SHENZHEN: &str = include_str!("../catalogue/shenzhen.toml");

#[test]
fn the_citys_catalogue_is_whole() {
    let catalogue = Catalogue::shenzhen().unwrap();
    let numbers: Vec<u8> = catalogue.items.iter().map(|item| item.number).collect();
    assert_eq!(numbers, (1..=20).collect::<Vec<_>>());
    assert_eq!(catalogue.items.iter().map(|item| item.benefits.len()).sum::<usize>(), 42);
    assert_eq!(catalogue.rules().benefits().len(), 42);
    let of_pillar = |pillar| catalogue.items.iter().filter(|item| item.pillar == pillar).count();
    assert_eq!(Pillar::ALL.map(of_pillar), [2, 3, 3, 1, 7, 4]);
}

/// The directory itself, so that a new file counts before anything is built again.
fn stored() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap()))
        .collect()
}

#[test]
fn every_stored_case_comes_out_as_expected() {
    let catalogue = Catalogue::shenzhen().unwrap();
    let mut report = Report::default();
    for (file, text) in stored() {
        report.check(&file, &text, &catalogue);
    }
    let failures: Vec<String> = report.failures.iter().map(ToString::to_string).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(report.met > 500);
    assert_eq!(cases::check(&catalogue), report);
}

/// Every benefit and the scope is granted in one stored case and refused in another: turning any rule around is seen.
#[test]
fn the_stored_cases_show_both_sides_of_every_rule() {
    for id in Catalogue::shenzhen().unwrap().rules().benefits().iter().map(|rule| rule.id.to_string()) {
        for rule in ["six_months and not (residence_permit or not residence_permit)", "age < 140"] {
            let other = Catalogue::parse(&with_rule(&id, rule)).unwrap();
            let failures = cases::check(&other).failures;
            assert!(failures.iter().any(|failure| failure.to_string().contains(&format!(": {id}: "))), "{id} {rule}");
        }
    }
}

/// The city's catalogue with another rule for one benefit.
fn with_rule(id: &str, rule: &str) -> String {
    let at = SHENZHEN.find(&format!("id = \"{id}\"")).unwrap();
    let (before, after) = SHENZHEN.split_at(at);
    let start = after.find("rule = ").unwrap();
    let end = after.find("\ngrant = ").unwrap();
    format!("{before}{}rule = \"{rule}\"{}", &after[..start], &after[end..])
}

/// What a change of the city's file makes wrong: the lines and what they say.
fn problems(from: &str, to: &str) -> Vec<(usize, String)> {
    assert!(SHENZHEN.contains(from), "{from}");
    let error = Catalogue::parse(&SHENZHEN.replacen(from, to, 1)).unwrap_err();
    error.problems.into_iter().map(|problem| (problem.line, problem.text)).collect()
}

fn line_of(text: &str) -> usize {
    SHENZHEN[..SHENZHEN.find(text).unwrap()].matches('\n').count() + 1
}

#[test]
fn a_wrong_rule_is_told_with_its_line() {
    let rule = "M and age < 3\"";
    let line = line_of(rule);
    for (wrong, told) in [
        ("M and aeg < 3", "`aeg` is neither a fact nor a term defined before"),
        ("M and stage = primry", "`stage` is never `primry`; its words are none, childcare"),
        ("M and insured in {shenzhen, moon}", "never `moon`"),
        ("M and age = 3", "`age` is compared with a number"),
        ("M and age < 300", "nobody is 300 years old"),
        ("M and xueji = yes", "`xueji` is a yes or no"),
        ("M and birth_date", "can be asked for only by age"),
        ("M age < 3", "`and` or `or` is missing before `age`"),
        ("M and (age < 3", "`)` is missing"),
        ("M and", "a condition is missing at the end"),
        ("M & age < 3", "`&` has no meaning in a rule"),
        ("not six_months", "`six_months` can't be negated"),
        ("Q", "`Q` is neither a fact nor a term"),
        ("M and 3x < age", "`3x` is no number"),
    ] {
        let found = problems(rule, &format!("{wrong}\""));
        assert!(found.iter().any(|(at, text)| *at == line && text.contains(told)), "{wrong}: {found:?}");
        assert!(found.iter().all(|(_, text)| text.starts_with("1.childcare: ")), "{wrong}: {found:?}");
    }
}

#[test]
fn a_place_inside_a_long_rule_has_its_own_line() {
    let found = problems("and social_insurance_months >= 36 and xueji_full_junior", "and social_insurance_month >= 36");
    assert_eq!(found[0].0, line_of("and social_insurance_months >= 36 and xueji_full_junior"));
}

#[test]
fn a_wrong_file_is_told_all_at_once() {
    for (from, to, told) in [
        ("id = \"1.vaccination\"", "id = \"1.health\"", "`1.health` is there twice"),
        ("id = \"1.vaccination\"", "id = \"2.vaccination\"", "a benefit of item 1 is called `1.` and a word"),
        ("grant = \"yes\"", "grant = \"maybe\"", "granted by `yes` or `apply`"),
        ("valid_until = 2026-12-31", "valid_until = \"2026-02-30\"", "`valid_until` has to be a day"),
        ("valid_until = 2026-12-31", "valid_til = 2026-12-31", "`valid_til` has no meaning here"),
        ("pillar = 2", "pillar = 7", "there is no pillar 7"),
        ("number = 5", "number = 6", "item 5 is expected here, not 6"),
        ("number = 20", "number = 21", "item 20 is expected here, not 21"),
        ("title = \"学前教育服务\"", "", "`title` is missing"),
        ("departments = [\"health\"]", "departments = []", "needs a department"),
        ("documents = [", "documents = [1, ", "`documents` has to be a list of texts"),
        ("version = \"2026-11.1\"", "version = \"November 2026\"", "`version` has to be one word"),
        ("scope = \"M\"", "", "`scope` is missing"),
        ("R = \"age", "age = \"age", "a term can't be called `age`"),
    ] {
        let found = problems(from, to);
        assert!(found.iter().any(|(line, text)| *line > 0 && text.contains(told)), "{to}: {found:?}");
    }
    let cut = SHENZHEN.split("\n[[item]]\nnumber = 19").next().unwrap();
    let error = Catalogue::parse(cut).unwrap_err();
    assert!(error.to_string().contains("items are missing: 19, 20"), "{error}");

    let several = SHENZHEN.replace("grant = \"yes\"", "grant = \"maybe\"").replace("economic_hardship", "hardship");
    let error = Catalogue::parse(&several).unwrap_err();
    assert!(error.problems.len() > 15, "{error}");
    assert!(error.problems.is_sorted());
    assert!(Catalogue::parse("id = [").is_err());
}

#[test]
fn a_word_without_a_text_is_told_with_its_line() {
    for (from, to, id) in [
        ("departments = [\"education\"]", "departments = [\"educatio\"]", "department-educatio"),
        ("hotlines = [\"12393\"]", "hotlines = [\"12349\"]", "hotline-12349"),
        ("\"vaccination_booklet\"", "\"booklet\"", "document-booklet"),
        ("\"kindergarten\", \"district", "\"moon\", \"district", "place-moon"),
        ("note = \"ask_department\"", "note = \"ask_nobody\"", "note-ask_nobody"),
        ("id = \"20.jobs\"", "id = \"20.jobz\"", "benefit-20-jobz"),
    ] {
        assert!(SHENZHEN.contains(from), "{from}");
        let other = SHENZHEN.replacen(from, to, 1);
        let line = other[..other.find(to).unwrap()].matches('\n').count() + 1;
        let error = Catalogue::parse_told(&other, &|word| word != id).unwrap_err();
        assert_eq!(error.problems.len(), 1, "{error}");
        assert!(error.problems[0].line == line && error.problems[0].text.contains(id), "{error}");
    }
}

/// The text of every condition is itself a rule that means this condition.
#[test]
fn conditions_are_written_as_they_are_read() {
    let catalogue = Catalogue::shenzhen().unwrap();
    for condition in catalogue.rules().all_conditions() {
        let other = Catalogue::parse(&with_rule("1.health", &condition.to_string())).unwrap();
        let rules = other.rules();
        assert_eq!(rules.conditions(&rules.benefits()[0]).collect::<Vec<_>>(), [*condition]);
    }
}

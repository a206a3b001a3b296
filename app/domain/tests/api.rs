//! The JSON service: the published example, every problem at once, lines, and its description.
#![allow(clippy::unwrap_used)]

mod common;

use common::{TODAY, catalogue, random};
use domain::api::{answer, answer_outcomes, openapi};
use domain::assess::{Outcome, assess};
use domain::facts::Fact;
use proptest::prelude::*;
use serde_json::{Value, json};

const EXAMPLE: &str = r#"
{"as_of":"2026-11-23",
 "family":{"residence_permit":true,"social_insurance_months":40,"stable_job":true,"stable_home":true,"economic_hardship":false,"dibao":false,"sudden_hardship":false,"housing_difficulty":false,"parent_seeking_work":null},
 "children":[{"ref":"a","birth_date":"2019-05-01","hukou":"450103","in_shenzhen_since":"2023-02-01","lives_with":"both_parents","stage":"primary","inclusive_kindergarten":null,"xueji":true,"xueji_full_junior":null,"under_120cm":false,"disability_certificate":false,"severe_mental_disorder":false,"lives_at_home":true,"orphan":false,"de_facto_unsupported":false,"no_livelihood":false,"insured":"elsewhere","medical_aid":false,"guardian_consents":null}]}
"#;

fn ask(text: &str) -> Value {
    serde_json::from_str(&answer(text.as_bytes(), TODAY, catalogue()).unwrap()).unwrap()
}

fn problems(text: &str) -> Vec<(String, String)> {
    let errors: Value =
        serde_json::from_str(&answer(text.as_bytes(), TODAY, catalogue()).unwrap_err().to_json()).unwrap();
    let error =
        |error: &Value| (error["path"].as_str().unwrap().to_owned(), error["problem"].as_str().unwrap().to_owned());
    errors["errors"].as_array().unwrap().iter().map(error).collect()
}

#[test]
fn the_example_is_answered_in_full() {
    let answer = ask(EXAMPLE);
    assert_eq!(answer["catalogue"], json!({"id": "shenzhen", "version": catalogue().version}));
    assert_eq!(answer["as_of"], "2026-11-23");
    let child = &answer["children"][0];
    assert_eq!(child["ref"], "a");
    assert_eq!(
        child["scope"],
        json!({
            "outcome": "yes", "extended": false,
            "reasons": [
                {"fact": "birth_date", "need": "age < 16", "have": "7", "holds": true},
                {"fact": "hukou", "need": "outside_shenzhen", "have": "450103", "holds": true},
                {"fact": "in_shenzhen_since", "need": "six_months", "have": "2023-02-01", "holds": true},
                {"fact": "lives_with", "need": "with_guardian", "have": "both_parents", "holds": true},
            ],
            "missing": [], "decided_by": null, "from": null, "until": "2035-04-30",
        })
    );
    let services = child["services"].as_array().unwrap();
    assert_eq!(
        services.iter().map(|service| service["item"].as_u64().unwrap()).collect::<Vec<_>>(),
        (1..=20).collect::<Vec<_>>()
    );
    let health = &services[0]["benefits"][0];
    assert_eq!(
        (&services[0]["outcome"], &health["id"], &health["outcome"]),
        (&json!("no"), &json!("1.health"), &json!("no"))
    );
    assert_eq!(health["reasons"][4], json!({"fact": "birth_date", "need": "age <= 6", "have": "7", "holds": false}));
    assert_eq!(services[19]["benefits"][1]["missing"], json!(["parent_seeking_work"]));
    assert_eq!(services[19]["benefits"][1]["decided_by"], "parent_seeking_work");
    assert_eq!(child["next_questions"], json!(["parent_seeking_work"]));
    let timeline = child["timeline"].as_array().unwrap();
    assert_eq!(timeline[0], json!({"date": "2035-05-01", "benefit": "scope", "outcome": "no"}));
    assert_eq!(timeline.len(), 12);
}

#[test]
fn nothing_known_is_a_question_too() {
    for text in
        [r#"{"children":[{"ref":"x"}]}"#, r#"{"as_of":null,"family":null,"children":[{"ref":"x","stage":null}]}"#]
    {
        let answer = ask(text);
        assert_eq!(answer["as_of"], "2026-11-23", "the day it is asked");
        assert_eq!(answer["children"][0]["scope"]["outcome"], "unknown");
        assert_eq!(answer["children"][0]["next_questions"].as_array().unwrap().len(), Fact::ALL.len());
        assert_eq!(answer["children"][0]["timeline"], json!([]));
    }
    assert_eq!(ask(r#"{"children":[]}"#)["children"], json!([]));
}

#[test]
fn a_late_rule_says_so() {
    let text = EXAMPLE
        .replace("2026-11-23", "2027-01-01")
        .replace("2019-05-01", "2012-05-01")
        .replace("\"primary\"", "\"junior\"");
    let answer = ask(&text.replace("\"xueji_full_junior\":null", "\"xueji_full_junior\":true"));
    let exam = &answer["children"][0]["services"][2]["benefits"][3];
    assert_eq!(
        (&exam["id"], &exam["outcome"], &exam["missing"]),
        (&json!("3.zhongkao"), &json!("unknown"), &json!([]))
    );
    let last = exam["reasons"].as_array().unwrap().last().unwrap();
    assert_eq!(
        *last,
        json!({"fact": "rule_expired", "need": "valid until 2026-12-31", "have": "2027-01-01", "holds": null})
    );
}

#[test]
fn every_problem_is_told_at_once() {
    let text = r#"{"as_of":"2026-11-23","mood":1,
        "family":{"stable_job":"yes","social_insurance_months":-3,"xueji":true,"dibao":true,"dibao":false},
        "children":[
            {"ref":"a","birth_date":"2026-11-24","hukou":"999999","in_shenzhen_since":"2023-02-30","stage":"college","orphan":0},
            {"birth_date":20190501,"insured":"unknown","residence_permit":true},
            "b"]}"#;
    let found = problems(text);
    let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    let expected = [
        "mood",
        "family.dibao",
        "family.stable_job",
        "family.social_insurance_months",
        "family.xueji",
        "children[0].hukou",
        "children[0].in_shenzhen_since",
        "children[0].stage",
        "children[0].orphan",
        "children[0].birth_date",
        "children[1].birth_date",
        "children[1].insured",
        "children[1].residence_permit",
        "children[1].ref",
        "children[2]",
    ];
    assert_eq!(paths, expected);
    assert!(found.iter().all(|(_, problem)| problem.len() > 8));
    assert!(found[9].1.contains("2026-11-24 is after the day asked about, 2026-11-23"));
}

#[test]
fn each_problem_has_its_words() {
    for (text, path, told) in [
        ("", "", "not JSON"),
        ("{\"children\":[}", "", "not JSON: "),
        ("[]", "", "must be an object"),
        ("{}", "children", "is missing"),
        (r#"{"children":{}}"#, "children", "must be a list"),
        (r#"{"children":[{}]}"#, "children[0].ref", "is missing"),
        (r#"{"children":[{"ref":7}]}"#, "children[0].ref", "must be a text"),
        (r#"{"children":[{"ref":"a","ref":"b"}]}"#, "children[0].ref", "appears twice"),
        (r#"{"children":[],"children":[]}"#, "children", "appears twice"),
        (r#"{"as_of":"23.11.2026","children":[]}"#, "as_of", "written like 2026-11-23"),
        (r#"{"family":[],"children":[]}"#, "family", "must be an object"),
        (
            r#"{"family":{"social_insurance_months":1201},"children":[]}"#,
            "family.social_insurance_months",
            "from 0 to 1200",
        ),
        (
            r#"{"family":{"social_insurance_months":12.5},"children":[]}"#,
            "family.social_insurance_months",
            "whole number",
        ),
        (
            r#"{"children":[{"ref":"a","lives_with":"dog"}]}"#,
            "children[0].lives_with",
            "one of both_parents, one_parent",
        ),
        (
            r#"{"children":[{"ref":"a","hukou":"450100"}]}"#,
            "children[0].hukou",
            "county code of six digits that exists",
        ),
        (r#"{"children":[{"ref":"a","hukou":"HK"}]}"#, "children[0].hukou", "hk, mo, tw, foreign"),
        (r#"{"children":[{"ref":"a","xueji":"true"}]}"#, "children[0].xueji", "true, false or null"),
        (r#"{"children":[{"ref":"a","Stage":null}]}"#, "children[0].Stage", "unknown field"),
    ] {
        let found = problems(text);
        assert_eq!(found.len(), 1, "{text} {found:?}");
        assert!(found[0].0 == path && found[0].1.contains(told), "{text} {found:?}");
    }
}

#[test]
fn lines_answer_good_and_bad() {
    let line = EXAMPLE.replace('\n', " ");
    let short: Value = serde_json::from_str(&answer_outcomes(line.as_bytes(), TODAY, catalogue()).unwrap()).unwrap();
    assert_eq!(short[0][0], "a");
    assert_eq!(short[0][1].as_array().unwrap().len(), 42);
    let long = answer(line.as_bytes(), TODAY, catalogue()).unwrap();
    assert!(!long.contains('\n'));
    assert_eq!(serde_json::from_str::<Value>(&long).unwrap(), ask(EXAMPLE));
    for bad in [answer(b"{", TODAY, catalogue()), answer_outcomes(b"\xff", TODAY, catalogue())] {
        let bad = bad.unwrap_err().to_json();
        assert!(bad.starts_with(r#"{"errors":[{"path":"","problem":"not JSON"#), "{bad}");
    }
}

#[test]
fn a_name_comes_back_as_it_was() {
    for name in ["\"", "\\", "小\u{2028}明", "a\u{0}b", "</script>", "😀"] {
        let text = json!({"children": [{"ref": name}]}).to_string();
        assert_eq!(ask(&text)["children"][0]["ref"], name);
        let short: Value =
            serde_json::from_str(&answer_outcomes(text.as_bytes(), TODAY, catalogue()).unwrap()).unwrap();
        assert_eq!(short[0][0], name);
    }
}

/// The last day of the calendar: what would turn later never does.
#[test]
fn the_end_of_the_calendar_is_no_end_of_the_program() {
    let text = r#"{"as_of":"9999-12-31","children":[{"ref":"a","birth_date":"9990-06-01","in_shenzhen_since":"9999-12-01","hukou":"hk"}]}"#;
    assert_eq!(ask(text)["children"][0]["scope"]["outcome"], "no");
    assert_eq!(ask(text)["children"][0]["timeline"], json!([]));
    ask(
        r#"{"as_of":"0001-01-01","children":[{"ref":"a","birth_date":"0001-01-01","in_shenzhen_since":"0001-01-01"}]}"#,
    );
}

proptest! {
    /// The text says what the assessment says.
    #[test]
    fn the_text_is_the_assessment((day, household) in random::household()) {
        let (family, child) = &household;
        let assessment = assess(catalogue().rules(), family, child, day);
        let text = json!({"as_of": day.to_string(), "family": facts(&household, true), "children": [facts(&household, false)]});
        let answer = ask(&text.to_string());
        let found = &answer["children"][0];
        prop_assert_eq!(&found["scope"]["extended"], &json!(assessment.extended));
        prop_assert_eq!(&found["next_questions"], &json!(assessment.next_questions.iter().map(|fact| fact.word()).collect::<Vec<_>>()));
        let short: Value = serde_json::from_str(&answer_outcomes(text.to_string().as_bytes(), TODAY, catalogue()).unwrap()).unwrap();
        let outcomes: Vec<&str> = assessment.benefits().map(|verdict| verdict.outcome.word()).collect();
        prop_assert_eq!(&short[0][1], &json!(outcomes));
        let benefits = found["services"].as_array().unwrap().iter().flat_map(|service| service["benefits"].as_array().unwrap());
        let all = std::iter::once(&found["scope"]).chain(benefits);
        for (found, verdict) in all.zip(std::iter::once(&assessment.scope).chain(assessment.benefits())) {
            let day = |day: Option<jiff::civil::Date>| json!(day.map(|day| day.to_string()));
            prop_assert_eq!(&found["outcome"], verdict.outcome.word());
            prop_assert_eq!(&found["from"], &day(verdict.from));
            prop_assert_eq!(&found["until"], &day(verdict.until));
            prop_assert_eq!(&found["decided_by"], &json!(verdict.decided_by.map(Fact::word)));
            prop_assert_eq!(&found["missing"], &json!(verdict.missing.iter().map(Fact::word).collect::<Vec<_>>()));
            let reasons: Vec<Value> = verdict.reasons.iter().map(|reason| json!({
                "fact": reason.word(), "need": reason.need_text(), "have": reason.have.map(|have| have.to_string()), "holds": reason.holds,
            })).collect();
            prop_assert_eq!(&found["reasons"], &json!(reasons));
        }
        prop_assert_eq!(found["timeline"].as_array().unwrap().len(), assessment.timeline.len());
    }
}

/// A household as the service takes it.
fn facts(household: &common::Household, of_family: bool) -> Value {
    use common::Answer;
    let mut facts = serde_json::Map::new();
    for fact in Fact::ALL.iter().filter(|fact| fact.of_family() == of_family) {
        let answer = match common::get(household, *fact) {
            None => Value::Null,
            Some(Answer::YesNo(answer)) => json!(answer),
            Some(Answer::Months(months)) => json!(months),
            Some(Answer::Date(date)) => json!(date.to_string()),
            Some(Answer::Hukou(hukou)) => json!(hukou.to_string()),
            Some(Answer::LivesWith(with)) => json!(with.word()),
            Some(Answer::Stage(stage)) => json!(stage.word()),
            Some(Answer::Insured(insured)) => json!(insured.word()),
        };
        facts.insert(fact.word().to_owned(), answer);
    }
    if !of_family {
        facts.insert("ref".to_owned(), json!("a"));
    }
    Value::Object(facts)
}

/// Every name the description refers to is described, and the example fits it.
#[test]
fn the_description_is_whole() {
    let description = openapi();
    let schemas = description["components"]["schemas"].as_object().unwrap();
    let text = description.to_string();
    for reference in text.split("#/components/schemas/").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(schemas.contains_key(reference), "{reference}");
    }
    let operation = &description["paths"]["/api/v1/assess"]["post"]["responses"];
    assert!(["200", "422", "429"].iter().all(|status| operation.get(*status).is_some()));
    let example: Value = serde_json::from_str(EXAMPLE).unwrap();
    let fits = |value: &Value, schema: &str| {
        let described = schemas[schema]["properties"].as_object().unwrap();
        value.as_object().unwrap().keys().all(|key| described.contains_key(key))
    };
    let answer = ask(EXAMPLE);
    assert!(fits(&example, "Request") && fits(&example["family"], "Family") && fits(&example["children"][0], "Child"));
    assert!(fits(&answer, "Answer") && fits(&answer["children"][0], "Assessment"));
    for (value, schema) in
        [("scope", "Scope"), ("services/0", "Service"), ("services/0/benefits/0", "Benefit"), ("timeline/0", "Change")]
    {
        let value = answer.pointer(&format!("/children/0/{value}")).unwrap();
        assert!(fits(value, schema));
        assert_eq!(value.as_object().unwrap().len(), schemas[schema]["required"].as_array().unwrap().len());
    }
    assert_eq!(schemas["Outcome"]["enum"], json!(Outcome::WORDS));
}

//! The JSON service: the published example, every problem at once, lines, and its description.
#![allow(clippy::unwrap_used)]

mod common;

use std::time::{Duration, Instant};

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
fn a_hundred_children_and_not_one_more() {
    let family = |children: usize| format!("{{\"children\":[{}]}}", vec![r#"{"ref":"a"}"#; children].join(","));
    assert_eq!(ask(&family(100))["children"].as_array().unwrap().len(), 100);
    let told =
        [("children".to_owned(), "at most 100 children in a question: ask about the others in another".to_owned())];
    for children in [101, 21_000] {
        assert_eq!(problems(&family(children)), told);
        assert!(answer_outcomes(family(children).as_bytes(), TODAY, catalogue()).is_err());
    }
    // What is wrong with the first hundred is told as well.
    let wrong = family(101).replacen("\"a\"", "7", 1);
    let paths: Vec<String> = problems(&wrong).into_iter().map(|(path, _)| path).collect();
    assert_eq!(paths, ["children", "children[0].ref"]);
}

/// Twice the keys are twice the work, not four times.
#[test]
fn many_strange_keys_are_told_in_time() {
    let begun = Instant::now();
    let keys: Vec<String> = (0..200_000).map(|key| format!("\"{key:06}\":0")).collect();
    let found = problems(&format!("{{\"children\":[{{\"ref\":\"a\",{}}}]}}", keys.join(",")));
    assert_eq!(found.len(), 200_000);
    let same = vec!["\"orphan\":null"; 200_000].join(",");
    let found = problems(&format!("{{\"children\":[{{\"ref\":\"a\",{same}}}]}}"));
    assert_eq!(found.len(), 199_999);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
}

/// JSON has no largest number.
#[test]
fn a_number_beyond_all_range_is_a_number() {
    let long = "9".repeat(400);
    for number in ["1e999", "-1.5E+4000", &long] {
        let found = problems(&format!(
            r#"{{"as_of":{number},"x":{number},"family":{{"social_insurance_months":{number}}},"children":[{{"ref":"1e999 \\\"","orphan":{number},"stage":"1e999"}},[{number}]]}}"#
        ));
        let paths: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
        let expected =
            ["x", "as_of", "family.social_insurance_months", "children[0].orphan", "children[0].stage", "children[1]"];
        assert_eq!(paths, expected, "{number}");
        assert_eq!(found[3].1, "must be true, false or null");
        assert!(found[4].1.ends_with("not \"1e999\""), "a text stays as it is: {}", found[4].1);
    }
    // What is no number stays none, and is told where it stands.
    for text in [r#"{"children":[1e999,01]}"#, r#"{"children":[1e999,1e]}"#, r#"{"children":[1e999"#, r#"[1e999,"a"#] {
        let found = problems(text);
        assert!(found.len() == 1 && found[0].1.starts_with("not JSON: "), "{text} {found:?}");
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
    let responses = description["paths"]["/api/v1/assess"]["post"]["responses"].as_object().unwrap();
    let described: Vec<&str> = responses.keys().map(String::as_str).collect();
    assert_eq!(described, ["200", "400", "408", "413", "415", "422", "429"]);
    for (status, response) in responses {
        let schema = if status == "200" { "Answer" } else { "Errors" };
        let told = &response["content"]["application/json"]["schema"]["$ref"];
        assert_eq!(told, &format!("#/components/schemas/{schema}"), "{status}");
    }
    assert_eq!(schemas["Request"]["properties"]["children"]["maxItems"], 100);
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

/// In JSON `40.0` is the whole number 40.
#[test]
fn a_whole_number_may_be_written_with_a_point() {
    let [plain, point] = ["40", "40.0"].map(|months| {
        let text = format!(r#"{{"as_of":"2026-11-23","family":{{"social_insurance_months":{months}}},"children":[]}}"#);
        answer(text.as_bytes(), TODAY, catalogue()).unwrap()
    });
    assert_eq!(plain, point);
}

#[test]
fn a_long_text_is_told_back_in_part() {
    let text = format!(r#"{{"children":[{{"ref":"a","hukou":"{}"}}]}}"#, "深".repeat(100_000));
    let found = problems(&text);
    assert!(found[0].1.len() < 400 && found[0].1.contains('…'), "{}", found[0].1.len());
}

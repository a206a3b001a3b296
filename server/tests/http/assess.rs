//! `tongxing assess` at the command line.

use serde_json::{Value, json};

use super::program::{command, gives_up, run};

fn question() -> Value {
    json!({
        "as_of": "2026-11-23",
        "family": {"residence_permit": true, "parent_seeking_work": null},
        "children": [{"ref": "a", "birth_date": "2019-05-01", "hukou": "450103", "in_shenzhen_since": "2023-02-01",
            "lives_with": "both_parents", "stage": "primary", "xueji": true, "insured": "elsewhere"}]
    })
}

fn assess(arguments: &[&str], input: &str) -> (String, i32) {
    let folder = tempfile::tempdir().unwrap();
    let output = run(folder.path(), &[&["assess"], arguments].concat(), input);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is stored");
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

#[test]
fn a_family_is_answered() {
    let (text, code) = assess(&[], &question().to_string());
    let answer: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(code, 0);
    assert_eq!(answer["catalogue"]["id"], "shenzhen");
    let child = &answer["children"][0];
    assert_eq!(child["scope"]["outcome"], "yes");
    assert_eq!(child["scope"]["until"], "2035-04-30");
    assert_eq!(child["services"].as_array().unwrap().len(), 20);
}

#[test]
fn wrong_input_names_everything_that_is_wrong() {
    let mut wrong = question();
    wrong["children"][0]["birth_date"] = json!("2027-01-01");
    wrong["children"][0]["hukou"] = json!("999999");
    wrong["family"]["colour"] = json!("blue");
    let (text, code) = assess(&[], &wrong.to_string());
    assert_eq!(code, 2);
    let errors: Value = serde_json::from_str(&text).unwrap();
    let paths: Vec<&str> =
        errors["errors"].as_array().unwrap().iter().map(|error| error["path"].as_str().unwrap()).collect();
    for path in ["children[0].birth_date", "children[0].hukou", "family.colour"] {
        assert!(paths.contains(&path), "{paths:?}");
    }
    for input in ["", "nothing", "[]", "{\"children\":"] {
        let (text, code) = assess(&[], input);
        assert_eq!(code, 2, "{input}");
        assert!(!serde_json::from_str::<Value>(&text).unwrap()["errors"].as_array().unwrap().is_empty());
    }
}

#[test]
fn lines_are_answered_one_by_one_in_order() {
    let mut input = String::new();
    for number in 0..500 {
        let mut family = question();
        family["children"][0]["ref"] = json!(number.to_string());
        input.push_str(&family.to_string());
        input.push('\n');
    }
    let (text, code) = assess(&["--lines"], &input);
    assert_eq!(code, 0);
    let (single, _) = assess(&[], input.lines().next().unwrap());
    assert_eq!(text.lines().next().unwrap(), single.trim_end());
    for (number, line) in text.lines().enumerate() {
        let answer: Value = serde_json::from_str(line).unwrap();
        assert_eq!(answer["children"][0]["ref"], number.to_string());
    }
    assert_eq!(text.lines().count(), 500);
}

#[test]
fn a_wrong_line_is_answered_in_its_place() {
    let input = format!("{}\nnonsense\n{}\n", question(), question());
    let (text, code) = assess(&["--lines"], &input);
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((answers.len(), code), (3, 2));
    assert!(answers[1]["errors"].is_array());
    assert_eq!(answers[0], answers[2]);
}

#[test]
fn outcomes_alone_are_those_of_the_whole_answer() {
    let (whole, _) = assess(&[], &question().to_string());
    let whole: Value = serde_json::from_str(&whole).unwrap();
    let benefits = whole["children"][0]["services"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|item| item["benefits"].as_array().unwrap());
    let expected: Vec<&Value> = benefits.map(|benefit| &benefit["outcome"]).collect();
    let (text, code) = assess(&["--outcomes"], &question().to_string());
    assert_eq!(code, 0);
    assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), json!([["a", expected]]));
    let (lines, _) = assess(&["--lines", "--outcomes"], &format!("{}\n", question()));
    assert_eq!(serde_json::from_str::<Value>(&lines).unwrap(), json!([["a", expected]]));
}

#[test]
fn another_catalogue_that_can_not_be_read_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (sentence, code) = gives_up(&run(folder.path(), &["catalogue", "check", "nowhere.toml"], ""));
    assert!(sentence.contains("nowhere.toml") && code == 2, "{sentence}");
}

#[test]
fn a_catalogue_with_a_word_that_has_no_text_is_not_used() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("other.toml");
    let city = include_str!("../../../app/domain/catalogue/shenzhen.toml");
    std::fs::write(&file, city.replacen("departments = [\"education\"]", "departments = [\"educatio\"]", 1)).unwrap();
    let check = command(folder.path(), &["catalogue", "check", file.to_str().unwrap()]).output().unwrap();
    let serve =
        command(folder.path(), &["serve", "--listen", "127.0.0.1:0"]).env("TONGXING__CATALOGUE", &file).output();
    for output in [check, serve.unwrap()] {
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains("line 71: there is no text `department-educatio`"), "{told}");
        assert_eq!(output.status.code(), Some(2));
    }
}

#[test]
fn an_input_that_can_not_be_read_is_told_as_that() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["assess"][..], &["assess", "--lines"]] {
        let input = std::fs::File::open(folder.path()).unwrap();
        let (sentence, code) = gives_up(&command(folder.path(), arguments).stdin(input).output().unwrap());
        assert!(sentence.contains("standard input can't be read") && code == 1, "{sentence}");
    }
}

#[test]
fn a_line_has_at_most_a_hundred_children() {
    let family = |children: usize| format!("{{\"children\":[{}]}}\n", vec![r#"{"ref":"a"}"#; children].join(","));
    let (text, code) = assess(&["--lines"], &format!("{}{}", family(100), family(101)));
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((answers.len(), code), (2, 2));
    assert_eq!(answers[0]["children"].as_array().unwrap().len(), 100);
    assert_eq!(answers[1]["errors"][0]["path"], "children");
}

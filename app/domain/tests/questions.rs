//! Every question, option, page and problem has its words, in every language, with the same hints and variables.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use domain::journey::{Kind, Page, Problem, Question, Section, questions, quick};

const LANGUAGES: [&str; 3] = ["zh-Hans", "zh-Hant", "en"];

/// Message id → its lines; `id.hint` for attributes.
fn messages(language: &str) -> BTreeMap<String, String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let text = std::fs::read_to_string(root.join(language).join("questions.ftl")).unwrap();
    let mut found = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        let (name, text) = line.split_once(" = ").unwrap_or_else(|| panic!("{language}: {line}"));
        let key = match name.trim().strip_prefix('.') {
            Some(attribute) => format!("{id}.{attribute}"),
            None => name.to_owned(),
        };
        if !key.contains('.') {
            id.clone_from(&key);
        }
        assert!(!text.trim().is_empty() && found.insert(key.clone(), text.to_owned()).is_none(), "{language}: {key}");
    }
    found
}

fn all() -> Vec<&'static Question> {
    let pages = Page::ALL.iter().flat_map(|page| questions(*page));
    pages.chain(quick::child().filter(|question| question.key == "child.hukou_place")).collect()
}

/// What the program may ask for, apart from hints and special wordings.
fn needed() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = ["yes", "no", "dont-know", "q-guardian-phone"].map(str::to_owned).into();
    for question in all() {
        ids.insert(question.message());
        ids.extend(question.options().iter().map(|word| question.option(word)));
        if question.kind == Kind::Province {
            ids.extend(["hk", "mo", "tw", "foreign"].map(|word| question.option(word)));
        }
    }
    ids.extend(Page::ALL.iter().map(|page| page.message()));
    ids.extend(Section::ALL.iter().map(|section| section.message()));
    ids.extend(Problem::ALL.iter().map(|problem| format!("error-{problem}")));
    ids
}

#[test]
fn everything_asked_for_has_its_words() {
    for language in LANGUAGES {
        let messages = messages(language);
        let missing: Vec<String> = needed().into_iter().filter(|id| !messages.contains_key(id)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn every_required_question_says_what_to_do_when_left_out() {
    for language in LANGUAGES {
        let messages = messages(language);
        for question in all().into_iter().filter(|question| question.required) {
            let [special, _] = Problem::Missing.messages(question);
            assert!(messages.contains_key(&special), "{language}: {special}");
        }
    }
}

#[test]
fn no_words_are_left_over() {
    let needed = needed();
    let keys: BTreeSet<String> = all().iter().map(|question| question.key.replace('.', "-")).collect();
    for id in messages("zh-Hans").keys() {
        let (name, attribute) = id.split_once('.').map_or((id.as_str(), None), |(name, rest)| (name, Some(rest)));
        let special = Problem::ALL.iter().any(|problem| {
            let key = name.strip_prefix("error-").and_then(|rest| rest.strip_suffix(&format!("-{problem}")));
            key.is_some_and(|key| keys.contains(key))
        });
        assert!(needed.contains(name) || special, "{id}");
        assert!(matches!(attribute, None | Some("hint" | "why" | "office")), "{id}");
    }
}

#[test]
fn languages_agree() {
    let shape = |language| {
        let messages = messages(language).into_iter();
        messages
            .map(|(id, text)| (id, text.matches("{ $label }").count(), text.matches('{').count()))
            .collect::<BTreeSet<_>>()
    };
    let reference = shape("zh-Hans");
    assert!(
        reference.iter().all(|(id, labels, braces)| labels == braces && (id.starts_with("error-") || *braces == 0))
    );
    for language in LANGUAGES {
        let differs: Vec<_> = reference.symmetric_difference(&shape(language)).cloned().collect();
        assert_eq!(differs, [], "{language}");
    }
}

#[test]
fn errors_say_what_to_do_and_scold_nobody() {
    let scolding = [
        "invalid",
        "please",
        "oops",
        "error",
        "wrong format",
        "无效",
        "無效",
        "错误",
        "錯誤",
        "非法",
        "抱歉",
        "请",
        "請",
    ];
    for language in LANGUAGES {
        for (id, text) in messages(language).iter().filter(|(id, _)| id.starts_with("error-")) {
            let lower = text.to_lowercase().replace("申请", "").replace("申請", "");
            assert!(!scolding.iter().any(|word| lower.contains(word)), "{language} {id}: {text}");
            assert!(text.ends_with(['.', '。']), "{language} {id}: {text}");
        }
    }
}

#[test]
fn traditional_is_traditional_and_simplified_simplified() {
    let simplified = "这为说们个么时问题选项页码证没关对总东车门间学书长户岁儿无种写从师请让谁进还过区县医疗残疾亲戚监护录处况联络电话发给险难钱";
    let traditional = "這為說們個麼時問題選項頁碼證沒關對總東車門間學書長戶歲兒無種寫從師請讓誰進還過區縣醫療殘疾親監護錄處況聯絡電話發給險難錢";
    let wrong = |language: &str, letters: &str, other: &str| -> Vec<String> {
        let only: Vec<char> = letters.chars().filter(|c| !other.contains(*c)).collect();
        messages(language).into_iter().filter(|(_, text)| text.contains(&only[..])).map(|(id, _)| id).collect()
    };
    assert_eq!(wrong("zh-Hant", simplified, traditional), Vec::<String>::new());
    assert_eq!(wrong("zh-Hans", traditional, simplified), Vec::<String>::new());
}

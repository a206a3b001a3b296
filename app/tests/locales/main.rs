//! The message files of all languages: the same messages with the same variables, none missing, none left over.
//!
//! Which messages the program uses is read from its sources: `t!(…, "id", name = …)` and any literal that is an id;
//! an id made with `format!("service-{n}-title")` stands for all that fit it.

mod messages;
mod sources;

use std::collections::BTreeSet;

use messages::{Language, Messages, languages};

const DEFAULT: &str = "zh-Hans";

fn default() -> (Vec<Language>, Messages) {
    let all = languages();
    let default = all.iter().find(|language| language.tag == DEFAULT).map(|language| language.messages.clone());
    (all, default.unwrap_or_default())
}

fn nothing(found: &[String]) {
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn every_file_is_written_without_mistakes() {
    let mistakes: Vec<String> = languages().into_iter().flat_map(|language| language.mistakes).collect();
    nothing(&mistakes);
}

#[test]
fn every_language_has_the_same_messages_with_the_same_variables() {
    let (all, default) = default();
    assert!(default.len() > 100, "no messages found");
    let mut found = Vec::new();
    for language in all {
        for (id, variables) in &default {
            match language.messages.get(id) {
                None => found.push(format!("{}: {id} is missing", language.tag)),
                Some(theirs) if theirs != variables => {
                    found.push(format!("{}: {id} has {theirs:?}, {DEFAULT} has {variables:?}", language.tag));
                }
                Some(_) => {}
            }
        }
        let extra = language.messages.keys().filter(|id| !default.contains_key(*id));
        found.extend(extra.map(|id| format!("{}: {id} is not in {DEFAULT}", language.tag)));
    }
    nothing(&found);
}

#[test]
fn every_message_asked_for_exists_and_gets_its_variables() {
    let (_, default) = default();
    let mut found = Vec::new();
    for call in sources::calls() {
        match default.get(&call.id) {
            None => found.push(format!("{}: {} is no message", call.file, call.id)),
            Some(variables) if *variables != call.variables => {
                found.push(format!("{}: {} gets {:?}, wants {variables:?}", call.file, call.id, call.variables));
            }
            Some(_) => {}
        }
    }
    nothing(&found);
}

#[test]
fn every_message_is_used() {
    let (_, default) = default();
    let used = sources::literals();
    let patterns: Vec<&String> = used.iter().filter(|literal| sources::is_pattern(literal)).collect();
    let messages: BTreeSet<&str> = default.keys().map(|id| id.split('.').next().unwrap_or(id)).collect();
    let left_over: Vec<String> = messages
        .into_iter()
        .filter(|id| !used.contains(*id) && !patterns.iter().any(|pattern| sources::fits(pattern, id)))
        .map(str::to_owned)
        .collect();
    nothing(&left_over);
}

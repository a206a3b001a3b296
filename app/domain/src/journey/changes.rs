//! What differs between two versions, as it is read and not as it was typed.

use std::collections::BTreeSet;

use super::{Answers, Key, applies, keys, question, read};

/// The questions whose answer changed, came or went. Another spacing of the same number is no change.
pub fn changed(before: &Answers, after: &Answers) -> BTreeSet<Key> {
    let mut all: BTreeSet<Key> = keys(before).into_iter().chain(keys(after)).collect();
    all.retain(|key| meaning(*key, before) != meaning(*key, after));
    if before.way_in() != after.way_in() {
        all.insert(Key::phone());
    }
    all
}

/// What an answer means; as typed, if it means nothing; `None` if blank or not asked.
fn meaning(key: Key, answers: &Answers) -> Option<String> {
    let question = question(key.question()).filter(|question| applies(question, answers, key.child()))?;
    match read(question, key.child(), answers) {
        Ok(value) => value.map(|value| value.text()),
        Err(_) => Some(key.fields().iter().map(|field| answers.field(field)).collect::<Vec<_>>().join("-")),
    }
}

//! The questions that come along with others: an answer to one asks for more, or leaves another one without a good answer.

use super::{
    Answers, ChildNo, Context, Key, Kind, Question, When, applies, changed, keys, pages, problem_of, question,
    questions,
};

/// Those of `asked` that are asked now, in the order of the journey, and where they belong what comes along: everything
/// that keeps the answers from being complete, and what depends on a question asked and is new or other than before.
pub fn with_opened(asked: &[Key], before: &Answers, now: &Answers, context: &Context) -> Vec<Key> {
    let (known, changed) = (keys(before), changed(before, now));
    let mut shown: Vec<Key> = Vec::new();
    for (page, child) in pages(now) {
        for question in questions(page).iter().filter(|question| applies(question, now, child)) {
            let Some(key) = Key::new(question, child) else { continue };
            let fresh = || !known.contains(&key) || changed.contains(&key);
            let follows = || leads(question, child).iter().any(|lead| shown.contains(lead));
            if asked.contains(&key) || problem_of(key, now, context).is_some() || (fresh() && follows()) {
                shown.push(key);
            }
        }
    }
    shown
}

/// The questions whose answers decide whether this one is asked, and what can be answered.
fn leads(of: &Question, child: Option<ChildNo>) -> Vec<Key> {
    let when = match of.when {
        When::Always => None,
        When::Is(other, _) | When::IsNot(other, _) | When::Mainland(other) => Some(other),
    };
    let kind = match of.kind {
        Kind::Community(other) | Kind::County(other) | Kind::DocumentNumber(other) => Some(other),
        _ => None,
    };
    let others = [when, kind].into_iter().flatten().filter_map(question);
    others.filter_map(|other| Key::new(other, child.filter(|_| other.child()))).collect()
}

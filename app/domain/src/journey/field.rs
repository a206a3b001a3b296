//! Field names and the text in them: what forms send and [`super::Answers`] keep.

use super::{ChildNo, DatePart, Key, Kind, PHONE, Question, question};

/// What a ticked box sends: our value, or a browser's own.
pub(super) fn is_tick(text: &str) -> bool {
    matches!(text.trim(), "yes" | "on")
}

/// The question a field belongs to.
pub(super) fn known(field: &str) -> Option<&'static Question> {
    if field == PHONE {
        return None;
    }
    let by_key = |name: &str| name.parse::<Key>().ok().and_then(|key| question(key.question()));
    match by_key(field) {
        Some(question) if question.kind != Kind::Date => Some(question),
        Some(_) => None,
        None => {
            let (name, part) = field.rsplit_once('.')?;
            DatePart::from_word(part)?;
            by_key(name).filter(|question| question.kind == Kind::Date)
        }
    }
}

/// The child a field belongs to: of `child.3` and of `child.3.name`.
pub(super) fn child_of(field: &str) -> Option<ChildNo> {
    let rest = field.strip_prefix("child.")?;
    rest.split_once('.').map_or(rest, |(number, _)| number).parse().ok()
}

/// What is typed, without control characters. Too much is cut and marked with `…`, which makes it one character too
/// long: so the page says that it was cut instead of swallowing the rest.
pub(super) fn bounded(text: &str, room: usize) -> String {
    let typed: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    if typed.chars().count() <= room {
        return typed;
    }
    let trimmed = typed.trim();
    if trimmed.chars().count() <= room {
        return trimmed.to_owned();
    }
    trimmed.chars().take(room).chain(['…']).collect()
}

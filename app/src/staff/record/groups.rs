//! The answers of a version by section, child by child, beside those of the version before.

use std::collections::{BTreeMap, BTreeSet};

use domain::journey::{Answers, ChildNo, Key, Page, Section, questions};

use crate::{answer, context::Visit, t};

/// A section of the answers; the section of the children once for each.
pub struct Group {
    pub title: String,
    pub lines: Vec<Line>,
}

/// One question.
pub struct Line {
    pub key: Key,
    pub label: String,
    /// Empty where nothing was answered; none where this version does not ask it.
    pub now: Option<String>,
    /// What the version before said, where it said something else.
    pub before: Option<String>,
    /// The family was asked to correct it.
    pub remark: Option<String>,
}

/// A version that came before, with what the family was asked to correct in it.
pub struct Before<'a> {
    pub answers: &'a Answers,
    pub changed: &'a BTreeSet<Key>,
    pub remarks: &'a BTreeMap<String, String>,
}

/// Every question that this version or the one before asks, in the order of the journey.
pub fn groups(visit: &Visit, now: &Answers, before: Option<&Before>) -> Vec<Group> {
    let earlier = before.map(|before| before.answers.children());
    let children: BTreeSet<ChildNo> = now.children().into_iter().chain(earlier.iter().flatten().copied()).collect();
    let mut groups = Vec::new();
    for section in Section::ALL {
        let whose: Vec<Option<ChildNo>> = match section {
            Section::Child => children.iter().copied().map(Some).collect(),
            _ => vec![None],
        };
        for child in whose {
            let before = before.filter(|before| child.is_none_or(|child| before.answers.children().contains(&child)));
            let keys = section.pages().flat_map(|page| keys(page, child));
            let lines = keys.filter_map(|key| line(visit, key, now, before)).collect();
            let title = match child {
                Some(child) => child_title(visit, child, now, before, earlier.is_some()),
                None => t!(visit, format!("staff-section-{section}")),
            };
            groups.push(Group { title, lines });
        }
    }
    groups
}

/// The phone stands with the name: no page asks for it, a code confirmed it.
fn keys(page: Page, child: Option<ChildNo>) -> Vec<Key> {
    let asked = questions(page).iter().filter_map(|question| Key::new(question, child));
    asked.chain((page == Page::Name).then(Key::phone)).collect()
}

fn line(visit: &Visit, key: Key, now: &Answers, before: Option<&Before>) -> Option<Line> {
    let said = answer::said(visit, key, now);
    let changed = before.filter(|before| before.changed.contains(&key));
    let earlier = changed.map(|before| answer::said(visit, key, before.answers).unwrap_or_default());
    if said.is_none() && earlier.is_none() {
        return None;
    }
    let remark = before.and_then(|before| before.remarks.get(&key.to_string())).cloned();
    Some(Line { key, label: answer::office_label(visit, key), now: said, before: earlier, remark })
}

/// With the child's name, and whether it came or went with this version.
fn child_title(visit: &Visit, child: ChildNo, now: &Answers, before: Option<&Before>, later: bool) -> String {
    let here = now.children().contains(&child);
    let answers = before.filter(|_| !here).map_or(now, |before| before.answers);
    let id = match (here, before) {
        (false, _) => "staff-child-gone",
        (true, None) if later => "staff-child-new",
        (true, _) => "staff-child",
    };
    t!(visit, id, n = child.0, name = child_name(answers, child))
}

/// As typed.
pub fn child_name(answers: &Answers, child: ChildNo) -> String {
    answers.field(&format!("child.{child}.name")).trim().to_owned()
}

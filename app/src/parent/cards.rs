//! Answers to look over: a card a section and a child, in the order of the journey. Numbers of documents are masked:
//! others may be looking at the screen or at the paper.

use domain::{
    identifier::Mobile,
    journey::{Answers, ChildNo, Key, Section, Value, WayIn, applies, pages, question, questions, read},
};
use leptos::prelude::*;

use super::way::{From, change};
use crate::{
    answer,
    context::{Visit, visit},
    form::Problems,
    layout::{Card, Row},
    t,
};

/// What the child is called, or its place among the children.
pub fn child_name(visit: &Visit, answers: &Answers, child: ChildNo) -> String {
    let key = question("child.name").and_then(|name| Key::new(name, Some(child)));
    let name = key.and_then(|key| said(visit, key, answers)).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| {
        let place = answers.children().iter().position(|it| *it == child).map_or(1, |place| place + 1);
        t!(visit, "child-nameless", n = place)
    })
}

/// An answer in words, numbers of documents masked. `None` where the question is not asked.
pub fn said(visit: &Visit, key: Key, answers: &Answers) -> Option<String> {
    if key == Key::phone() {
        return answers.way_in().map(|way| way_in(visit, &way));
    }
    let question = question(key.question()).filter(|question| applies(question, answers, key.child()))?;
    let masked = match read(question, key.child(), answers) {
        Ok(Some(Value::Document(number))) => Some(number.masked()),
        Ok(Some(Value::Student(number))) => Some(number.masked()),
        Ok(Some(Value::Disability(number))) => Some(number.masked()),
        _ => None,
    };
    masked.or_else(|| answer::said(visit, key, answers))
}

/// The phone, its middle hidden; or that a slip opens the account.
pub fn way_in(visit: &Visit, way: &WayIn) -> String {
    way.phone().map_or_else(|| t!(visit, "way-in-slip"), Mobile::masked)
}

/// All answers that count.
#[component]
pub fn AnswerCards(
    answers: Answers,
    /// Where a change returns to; none: nothing can be changed here.
    #[prop(optional)]
    change_from: Option<From>,
    /// Shown at their answers.
    #[prop(optional)]
    problems: Problems,
) -> impl IntoView {
    let visit = visit();
    let mut cards: Vec<(Section, Option<ChildNo>, Vec<AnyView>)> = Vec::new();
    for (page, child) in pages(&answers) {
        let keys = questions(page).iter().filter_map(|question| Key::new(question, child));
        let rows = keys.filter_map(|key| {
            let value = said(&visit, key, &answers)?;
            let name = answer::label(&visit, key);
            let change = change_from.and_then(|from| change(key, from));
            let note = problems.of(&key.to_string()).map(str::to_owned);
            Some(row(name, value, change, note))
        });
        let rows: Vec<AnyView> = rows.collect();
        match cards.last_mut() {
            Some((section, whose, all)) if *section == page.section() && *whose == child => all.extend(rows),
            _ => cards.push((page.section(), child, rows)),
        }
    }
    cards
        .into_iter()
        .map(|(section, child, mut rows)| {
            let title = match child {
                Some(child) => child_name(&visit, &answers, child),
                None => t!(visit, section.message()),
            };
            if section == Section::You {
                let phone = said(&visit, Key::phone(), &answers).unwrap_or_default();
                rows.push(row(answer::label(&visit, Key::phone()), phone, None, None));
            }
            view! { <Card title>{rows}</Card> }
        })
        .collect_view()
}

fn row(name: String, value: String, change: Option<String>, note: Option<String>) -> AnyView {
    match (change, note) {
        (Some(change), Some(note)) => view! { <Row name value change note/> }.into_any(),
        (Some(change), None) => view! { <Row name value change/> }.into_any(),
        (None, Some(note)) => view! { <Row name value note/> }.into_any(),
        (None, None) => view! { <Row name value/> }.into_any(),
    }
}

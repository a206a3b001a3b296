//! The answers that are shared, on cards; a row says so where one is not.

use domain::{
    grant::Shared,
    journey::{Answers, Key, Section, applies, questions},
};
use leptos::prelude::*;

use crate::{
    answer,
    context::visit,
    layout::{Card, Row},
    parent::cards::{child_name, said},
    t,
};

/// Never shown to another guardian, whatever is shared: nothing is said about them.
const NEVER: [Section; 2] = [Section::Consent, Section::Contact];

#[component]
pub fn SharedCards(answers: Answers, shared: Shared) -> impl IntoView {
    let visit = visit();
    let hidden = t!(visit, "shared-not");
    let row = |key: Key| {
        let name = answer::label(&visit, key);
        let value = if shared.shows(key) { said(&visit, key, &answers)? } else { hidden.clone() };
        Some(view! { <Row name value/> })
    };
    let mut cards = Vec::new();
    for section in Section::ALL.iter().filter(|section| !NEVER.contains(section)) {
        let whose = match section {
            Section::Child => answers.children().into_iter().map(Some).collect(),
            _ => vec![None],
        };
        if whose.is_empty() {
            let (name, value) = (t!(visit, "part-children"), hidden.clone());
            cards.push(view! { <Card><Row name value/></Card> }.into_any());
        }
        for child in whose {
            let asked = section.pages().flat_map(questions).filter(|question| applies(question, &answers, child));
            let rows: Vec<_> = asked.filter_map(|question| row(Key::new(question, child)?)).collect();
            let title = child.map_or_else(|| t!(visit, section.message()), |child| child_name(&visit, &answers, child));
            cards.push(view! { <Card title>{rows}</Card> }.into_any());
        }
    }
    cards
}

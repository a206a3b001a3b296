//! Which page comes when: what applies, what comes next, and what has to come first.

use super::read::{province, word};
use crate::facts::Fact;

use super::{Answers, ChildNo, Key, Page, Question, Section, Sensitivity, When, question, questions};

/// Whether the question is asked, given the answers so far.
pub fn applies(question: &Question, answers: &Answers, child: Option<ChildNo>) -> bool {
    let allowed = question.sensitivity != Sensitivity::ChildHealth || answers.consents_to_health();
    allowed && holds(question.when, answers, child)
}

/// Whether a fact about a child may be asked for: those about its health only with the consent of their own.
pub fn may_ask(fact: Fact, answers: &Answers) -> bool {
    let about_health = question(&format!("child.{fact}")).is_some_and(|it| it.sensitivity == Sensitivity::ChildHealth);
    !about_health || answers.consents_to_health()
}

/// Whether any question of the page is asked. A page without one is skipped.
pub fn page_applies(page: Page, child: Option<ChildNo>, answers: &Answers) -> bool {
    questions(page).iter().any(|question| applies(question, answers, child))
}

/// The page to do first, if this one is still closed: nothing of a child before the guardian's consent, nothing of
/// its health before the consent of its own.
pub fn gate(page: Page, answers: &Answers) -> Option<Page> {
    let open = match page {
        Page::ChildHealth => answers.consents_to_health(),
        page if page.child() => answers.consents_to_children(),
        _ => true,
    };
    (!open).then_some(Page::Consent)
}

/// The page after this one in its section, or `None` at its end: back to the task list.
pub fn next_page(page: Page, child: Option<ChildNo>, answers: &Answers) -> Option<Page> {
    page.section().pages().skip_while(|at| *at != page).skip(1).find(|at| page_applies(*at, child, answers))
}

/// Where a section starts.
pub fn first_page(section: Section) -> Option<Page> {
    section.pages().next()
}

/// Every page that applies, in the order of the task list: child by child.
pub fn pages(answers: &Answers) -> Vec<(Page, Option<ChildNo>)> {
    let children = answers.children();
    let mut route = Vec::new();
    for section in Section::ALL {
        let whose = match section {
            Section::Child => children.iter().copied().map(Some).collect(),
            _ => vec![None],
        };
        for child in whose {
            route.extend(section.pages().filter(|page| page_applies(*page, child, answers)).map(|page| (page, child)));
        }
    }
    route
}

/// Every question that applies, in the same order.
pub fn keys(answers: &Answers) -> Vec<Key> {
    pages(answers)
        .into_iter()
        .flat_map(|(page, child)| {
            let asked = questions(page).iter().filter(move |question| applies(question, answers, child));
            asked.filter_map(move |question| Key::new(question, child))
        })
        .collect()
}

/// Whether the condition is met, consents aside.
pub(super) fn holds(when: When, answers: &Answers, child: Option<ChildNo>) -> bool {
    match when {
        When::Always => true,
        When::Is(other, words) => word(other, child, answers).is_some_and(|word| words.contains(&word)),
        When::IsNot(other, words) => word(other, child, answers).is_none_or(|word| !words.contains(&word)),
        When::Mainland(other) => question(other).is_some_and(|other| province(answers.get(other, child)).is_some()),
    }
}

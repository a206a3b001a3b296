//! The questions: the household once, then each child.

use domain::journey::{Answers, ChildNo, Key, Kind, Question, quick};
use leptos::prelude::*;

use crate::{
    context::Visit,
    form::{Problems, Submit, ask, id_of},
    t,
};

/// Everything inside the form.
pub fn questions(visit: &Visit, answers: &Answers, problems: &Problems) -> impl IntoView + use<> {
    let present = answers.children();
    let last = present.last().map_or(0, |child| child.0);
    // One more than there are, blank: the island shows it, and copies it for those that follow.
    let shown = present.iter().copied().chain([ChildNo(last + 1)]);
    let children: Vec<_> =
        shown.map(|number| child(visit, number, present.contains(&number), answers, problems)).collect();
    let household: Vec<_> = quick::family().map(|question| wrapped(visit, question, None, answers, problems)).collect();
    view! {
        {children}
        <p><Submit label=t!(visit, "check-add-child") name="add" value="child" quiet=true/></p>
        <fieldset class="group">
            <legend><h2>{t!(visit, "check-family-heading")}</h2></legend>
            {household}
        </fieldset>
        <p><Submit label=t!(visit, "check-submit") name="see" value="results"/></p>
    }
}

/// A child that was not added yet is there for the island to show; disabled, so that it sends nothing.
fn child(
    visit: &Visit,
    number: ChildNo,
    present: bool,
    answers: &Answers,
    problems: &Problems,
) -> impl IntoView + use<> {
    let each: Vec<_> =
        quick::child().map(|question| wrapped(visit, question, Some(number), answers, problems)).collect();
    let remove = (number.0 > 1).then(|| {
        let label = t!(visit, "check-remove-child", n = number.0);
        view! { <p><Submit label name="remove" value=number.to_string() quiet=true/></p> }
    });
    view! {
        <fieldset class="group" id=format!("child-{number}") hidden=!present disabled=!present>
            <legend><h2>{t!(visit, "check-child-heading", n = number.0)}</h2></legend>
            <input type="hidden" name=format!("child.{number}") value=""/>
            {each}
            {remove}
        </fieldset>
    }
}

/// The island hides a follow-up that is not asked; without it every question is in sight.
fn wrapped(
    visit: &Visit,
    question: &'static Question,
    child: Option<ChildNo>,
    answers: &Answers,
    problems: &Problems,
) -> impl IntoView + use<> {
    let id = Key::new(question, child).map(|key| id_of(&key.to_string())).unwrap_or_default();
    let typed = matches!(question.kind, Kind::Date | Kind::Months);
    // What the island says about what was typed.
    let say = typed.then(|| view! { <p class="problem" id=format!("say-{id}") hidden=true></p> });
    view! { <div id=format!("ask-{id}")>{say}{ask(visit, question, child, answers, problems, false)}</div> }
}

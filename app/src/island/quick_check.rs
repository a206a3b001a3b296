//! The quick check on the phone: results at once, nothing is sent.

use domain::{
    assess::assess,
    calendar,
    journey::{Answers, ChildNo, Key, Problem, Question, quick},
};
use jiff::civil::Date;
use leptos::{prelude::*, wasm_bindgen::JsCast, web_sys};
use web_sys::{Element, FormData, HtmlElement, HtmlFormElement, SubmitEvent};

use crate::results::{self, Sheet};

/// As many children as the page has fields for.
const CHILDREN: u16 = 20;

/// Wraps the form; the rest of the page is found by its ids. It has no properties: the sheet stands in the page as
/// text, in `check-sheet`, whose `data-day` is the day to work it out for.
#[island]
pub fn QuickCheck(children: Children) -> impl IntoView {
    // From here on the page keeps its promise that nothing leaves the device.
    if cfg!(feature = "hydrate") {
        set_hidden("check-local", false);
        wake();
    }
    let on_submit = |event: SubmitEvent| match submit(&event) {
        Pressed::Send => {}
        pressed => {
            event.prevent_default();
            refresh(pressed == Pressed::See);
        }
    };
    view! { <div on:input=|_| refresh(false) on:submit=on_submit>{children()}</div> }
}

/// Hides what is not asked yet; answers that a browser brought back to the page, or typed while it loaded, count at once.
fn wake() {
    if let Some(form) = form() {
        let answers = read(&form);
        follow_ups(&answers);
        if answers.fields().any(|(_, text)| !text.is_empty()) {
            refresh(false);
        }
    }
}

/// What a button of the form means here.
#[derive(PartialEq)]
enum Pressed {
    /// The browser sends the form, as the person asked for.
    Send,
    See,
    Child,
}

/// `asked`: the person pressed "see the results", so what can't count is said. While somebody types nobody is blamed.
fn refresh(asked: bool) {
    let day =
        element("check-sheet").and_then(|page| page.get_attribute("data-day")).and_then(|day| calendar::parse(&day));
    if let (Some(sheet), Some(day), Some(form)) = (sheet(), day, form()) {
        let answers = read(&form);
        show(&sheet, &answers, day);
        let found = quick::check(&answers, day);
        if asked || found.is_empty() {
            complain(&sheet, &answers, &found);
        }
        if asked {
            focus(if found.is_empty() { "check-results" } else { "check-fix" });
        }
    }
}

/// Says once above and again at the field what to change; takes back what is no longer wrong.
fn complain(sheet: &Sheet, answers: &Answers, found: &[(Key, Problem)]) {
    let household = quick::family().filter_map(|question| Key::new(question, None));
    let children = answers.children();
    let each = children.iter().flat_map(|child| quick::child().filter_map(|question| Key::new(question, Some(*child))));
    for key in household.chain(each) {
        let here = found.iter().find(|(at, _)| *at == key).map(|(_, problem)| results::problem(sheet, key, *problem));
        let id = ["say-", &id_of(key)].concat();
        set_hidden(&id, here.is_none());
        if let Some(place) = element(&id) {
            place.set_text_content(here.as_deref());
        }
    }
    set_hidden("check-fix", found.is_empty());
    if let Some(place) = element("check-fix") {
        place.set_inner_html(&results::problems(sheet, found));
    }
}

/// Works everything out and puts it where the server's answer would stand.
fn show(sheet: &Sheet, answers: &Answers, day: Date) {
    follow_ups(answers);
    let (family, children) = quick::facts(answers, day);
    let mut all = String::new();
    for (number, child) in answers.children().into_iter().zip(children) {
        let name = sheet.say_with("check-child-heading", &[("n", &number.0.to_string())]);
        all.push_str(&results::html(sheet, &assess(&sheet.rules, &family, &child, day), &name, day));
    }
    if let Some(place) = element("check-results") {
        place.set_inner_html(&all);
    }
    if let Some(status) = element("check-status") {
        status.set_text_content(Some(&sheet.say("check-updated")));
    }
    set_hidden("check-declare", false);
}

fn submit(event: &SubmitEvent) -> Pressed {
    let button: Option<HtmlElement> = event.submitter().map(JsCast::unchecked_into);
    let attribute = |name: &str| button.as_ref().and_then(|button| button.get_attribute(name)).unwrap_or_default();
    match attribute("name").as_str() {
        "declare" => return Pressed::Send,
        "add" => show_next_child(),
        "remove" => show_child(&attribute("value"), false),
        _ => return Pressed::See,
    }
    Pressed::Child
}

fn sheet() -> Option<Sheet> {
    Sheet::from_text(&element("check-sheet")?.text_content()?)
}

fn form() -> Option<HtmlFormElement> {
    element("quick-check")?.dyn_into().ok()
}

/// The quick check's fields as the form holds them now.
fn read(form: &HtmlFormElement) -> Answers {
    let Ok(data) = FormData::new_with_form(form) else { return Answers::default() };
    let text = |field: String| {
        let value = data.get(&field).as_string();
        value.map(|value| (field, value))
    };
    let household = quick::family().filter_map(|question| Key::new(question, None));
    let children = (1..=CHILDREN).map(ChildNo).filter(|child| data.has(&format!("child.{child}")));
    let each = children.flat_map(|child| {
        let marker = vec![format!("child.{child}")];
        let keys = quick::child().filter_map(move |question| Key::new(question, Some(child)));
        marker.into_iter().chain(keys.flat_map(Key::fields))
    });
    quick::answers(household.flat_map(Key::fields).chain(each).filter_map(text).collect::<Vec<_>>())
}

/// Hides the questions that the answers make needless.
fn follow_ups(answers: &Answers) {
    let toggle = |question: &'static Question, child| {
        if let Some(key) = Key::new(question, child) {
            set_hidden(&["ask-", &id_of(key)].concat(), !quick::asked(question, answers, child));
        }
    };
    quick::family().for_each(|question| toggle(question, None));
    for child in answers.children() {
        quick::child().for_each(|question| toggle(question, Some(child)));
    }
}

/// The first that is not shown; where all are, one more after the last.
fn show_next_child() {
    let hidden = |number: &u16| fieldset(*number).is_some_and(|it| it.has_attribute("hidden"));
    if let Some(number) = (1..=CHILDREN).find(hidden).or_else(one_more) {
        let id = ["child-", &number.to_string()].concat();
        show_child(&id[6..], true);
        focus(&[&id, "-birth_date"].concat());
    }
}

/// A copy of the last child's fields: its HTML is as blank as the server wrote it, whatever was typed since.
fn one_more() -> Option<u16> {
    let last = (1..CHILDREN).rev().find(|number| fieldset(*number).is_some())?;
    let (sheet, from) = (sheet()?, fieldset(last)?);
    let [old, new] = [last, last + 1].map(|number| number.to_string());
    let mut html = from.outer_html();
    for id in ["check-child-heading", "check-remove-child"] {
        html = html.replace(&sheet.say_with(id, &[("n", &old)]), &sheet.say_with(id, &[("n", &new)]));
    }
    for mark in ["child-", "child.", "name=\"remove\" value=\""] {
        html = html.replace(&[mark, &old].concat(), &[mark, &new].concat());
    }
    from.insert_adjacent_html("afterend", &html).ok()?;
    Some(last + 1)
}

fn fieldset(number: u16) -> Option<Element> {
    element(&["child-", &number.to_string()].concat())
}

/// A fieldset that is not shown is disabled, so that its fields don't count.
fn show_child(number: &str, shown: bool) {
    if let Some(child) = element(&format!("child-{number}")) {
        let _ = child.toggle_attribute_with_force("disabled", !shown);
        set_hidden(&child.id(), !shown);
    }
}

/// As the page writes the ids of its fields.
fn id_of(key: Key) -> String {
    key.to_string().replace('.', "-")
}

fn focus(id: &str) {
    if let Some(element) = element(id) {
        let _ = element.unchecked_into::<HtmlElement>().focus();
    }
}

fn set_hidden(id: &str, hidden: bool) {
    if let Some(element) = element(id) {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}

fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

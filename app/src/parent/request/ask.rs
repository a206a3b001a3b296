//! What is needed and for whom; how urgent it is, and how to be reached without harm.

use casework::request::Asking;
use domain::request::{AskPage as Part, Problem, Reach, Urgency};
use leptos::prelude::*;

use super::{asking, held::HeldNotice, urgent::CallNow};
use crate::{
    context::{Visit, query, visit},
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Select, Submit, TextArea, TextField},
    layout::Page,
    parent::go::find,
    routes, t,
};

#[component]
pub fn AskWhatPage() -> impl IntoView {
    let visit = visit();
    let given = (query("item"), query("child"));
    let check = query("return") == "check";
    let work = {
        let visit = visit.clone();
        async move { asking(&visit).await }
    };
    find(work, move |asking| what(&visit, &asking, given, check))
}

#[component]
pub fn AskReachPage() -> impl IntoView {
    let visit = visit();
    let check = query("return") == "check";
    let work = {
        let visit = visit.clone();
        async move { asking(&visit).await }
    };
    find(work, move |asking| reach(&visit, &asking, check))
}

/// The problems of a page that was sent before.
pub(super) fn problems(visit: &Visit, asking: &Asking, part: Part) -> Problems {
    if !asking.draft.typed.seen(part) {
        return Problems::new();
    }
    let found = asking.draft.typed.read(&asking.numbers()).err().unwrap_or_default();
    found.into_iter().filter(|it| it.page() == part).map(|it| (it.field(), problem(visit, it))).collect()
}

fn problem(visit: &Visit, problem: Problem) -> String {
    t!(visit, format!("request-problem-{problem}"))
}

/// Comes back to the last page when it came from there.
fn whence(check: bool) -> impl IntoView {
    check.then(|| view! { <Hidden name="return" value="check"/> })
}

fn back(check: bool, before: &str) -> String {
    if check { routes::FAMILY_NEW_CHECK.to_owned() } else { before.to_owned() }
}

fn what(visit: &Visit, asking: &Asking, (item, child): (String, String), check: bool) -> impl IntoView + use<> {
    let problems = problems(visit, asking, Part::What);
    let typed = &asking.draft.typed;
    // What a link asked for counts until the reader has chosen; a link again is a new choice.
    let or_given = |field: &str, given: String| if given.is_empty() { typed.get(field).to_owned() } else { given };
    let items = visit.casework.catalogue.items.iter();
    let items: Vec<_> =
        items.map(|it| Choice::new(it.number.to_string(), t!(visit, format!("service-{}-title", it.number)))).collect();
    let mut whom: Vec<_> =
        asking.children.iter().map(|(number, name)| Choice::new(number.to_string(), name.clone())).collect();
    whom.push(Choice::new("family", t!(visit, "request-for-family")));
    let item = Field::new("item", t!(visit, "request-item"))
        .hint(t!(visit, "request-item.hint"))
        .optional()
        .value(or_given("item", item))
        .problem(&problems);
    let text = Field::new("text", t!(visit, "request-text"))
        .hint(t!(visit, "request-text.hint"))
        .value(typed.get("text"))
        .problem(&problems);
    let child = Field::new("child", t!(visit, "request-whom")).value(or_given("child", child)).problem(&problems);
    let (locale, held) = (visit.locale, asking.held.clone());
    view! {
        <Page title=t!(locale, "request-what") problems=problems.any() back=back(check, routes::FAMILY_REQUESTS) typed=true>
            <ErrorSummary problems/>
            <h1>{t!(locale, "request-what")}</h1>
            <p>{t!(locale, "request-danger")}</p>
            <HeldNotice held/>
            <PostForm to=routes::FAMILY_NEW typed=true>
                {whence(check)}
                <Select field=item groups=vec![items.into()]/>
                <TextArea field=text/>
                <Radios field=child choices=whom/>
                <Submit label=t!(locale, "step-save")/>
            </PostForm>
        </Page>
    }
}

fn reach(visit: &Visit, asking: &Asking, check: bool) -> impl IntoView + use<> {
    let problems = problems(visit, asking, Part::Reach);
    let typed = &asking.draft.typed;
    let choices = |words: &[&'static str], id: &str| {
        words.iter().map(|word| Choice::new(*word, t!(visit, format!("{id}-{word}")))).collect::<Vec<_>>()
    };
    let urgency = Field::new("urgency", t!(visit, "request-urgency")).value(typed.get("urgency")).problem(&problems);
    let urgencies = choices(Urgency::WORDS, "request-urgency");
    let reach = Field::new("reach", t!(visit, "request-reach"))
        .hint(t!(visit, "request-reach.hint"))
        .value(typed.get("reach"))
        .problem(&problems);
    let reaches = choices(Reach::WORDS, "request-reach");
    let note = Field::new("reach_note", t!(visit, "request-reach-note"))
        .hint(t!(visit, "request-reach-note.hint"))
        .optional()
        .value(typed.get("reach_note"))
        .problem(&problems);
    let urgent = Urgency::from_word(typed.get("urgency")).is_some_and(Urgency::urgent);
    let locale = visit.locale;
    view! {
        <Page title=t!(locale, "request-how") problems=problems.any() back=back(check, routes::FAMILY_NEW) typed=true>
            {urgent.then(|| view! { <CallNow/> })}
            <ErrorSummary problems/>
            <h1>{t!(locale, "request-how")}</h1>
            <PostForm to=routes::FAMILY_NEW_REACH typed=true>
                {whence(check)}
                <Radios field=urgency choices=urgencies/>
                <Radios field=reach choices=reaches/>
                <TextField field=note/>
                <Submit label=t!(locale, "step-save")/>
            </PostForm>
        </Page>
    }
}

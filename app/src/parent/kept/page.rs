//! Two answers to one question: the person says which one counts.

use leptos::prelude::*;

use super::merge::Twice;
use crate::{
    answer,
    context::visit,
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit},
    layout::Page,
    parent::{
        go::{Found, find},
        returned::draft,
    },
    routes, t,
};

/// What is to be chosen between.
#[derive(Debug, Clone)]
pub struct Choose {
    /// The child it is about.
    pub whose: Option<String>,
    /// As it came: it goes along once more, so that nothing of it is written into the page but what is shown.
    pub letter: String,
    /// Under which name the phone keeps it.
    pub entry: String,
    pub twice: Vec<Twice>,
    /// What was chosen so far, in the order of `twice`.
    pub chosen: Vec<String>,
    /// The choices were sent, some are missing.
    pub asked: bool,
}

/// Whoever comes back to the address later is led to the task list.
#[component]
pub fn KeptPage() -> impl IntoView {
    let visit = visit();
    let work = async move { draft(&visit).await.map(|_| Found::<()>::Go(routes::DECLARE.to_owned())) };
    find(work, |()| ())
}

#[component]
pub fn ChoosePage(choose: Choose) -> impl IntoView {
    let locale = visit().locale;
    let Choose { whose, letter, entry, twice, chosen, asked } = choose;
    let missing = twice.iter().zip(&chosen).filter(|(_, chosen)| asked && chosen.is_empty());
    let problems: Problems = missing
        .map(|(it, _)| (name(it), t!(locale, "kept-choose-missing", label = answer::label(locale, it.key))))
        .collect();
    let fields: Vec<_> = twice
        .iter()
        .zip(chosen)
        .map(|(it, chosen)| {
            let field = Field::new(name(it), answer::label(locale, it.key)).value(chosen).problem(&problems);
            let choices = vec![
                Choice::new("saved", it.saved.clone()).hint(t!(locale, "kept-saved")),
                Choice::new("phone", it.phone.clone()).hint(t!(locale, "kept-phone")),
            ];
            view! { <Radios field choices/> }
        })
        .collect();
    let title = t!(locale, "kept-choose");
    let whose = whose.map(|name| view! { <p class="caption">{name}</p> });
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::DECLARE>
            <ErrorSummary problems/>
            {whose}
            <h1>{title}</h1>
            <p>{t!(locale, "kept-choose.text")}</p>
            <PostForm to=routes::DECLARE_KEPT>
                {fields}
                <Hidden name="letter" value=letter/>
                <Hidden name="entry" value=entry/>
                <Hidden name="settle" value="yes"/>
                <Submit label=t!(locale, "step-save")/>
            </PostForm>
            <super::KeptScript/>
        </Page>
    }
}

fn name(twice: &Twice) -> String {
    format!("choose.{}", twice.key)
}

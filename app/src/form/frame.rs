//! Label, hint, problem and reason around a control: the same for all.

use leptos::prelude::*;

use super::Field;
use crate::{context::visit, layout::Details, t};

/// Around one control.
#[component]
pub(super) fn Frame(field: Field, children: Children) -> impl IntoView {
    let label = view! { <label r#for=field.id()>{title(&field)}</label> };
    let label = if field.heading { view! { <h1>{label}</h1> }.into_any() } else { label.into_any() };
    view! {
        <div class=class(&field)>
            {label}
            {hint(&field)}
            {problem(&field)}
            {children()}
            {why(&field)}
        </div>
    }
}

/// Around several controls that answer one question.
#[component]
pub(super) fn Group(field: Field, children: Children) -> impl IntoView {
    let title = title(&field);
    let legend = if field.heading { view! { <h1>{title}</h1> }.into_any() } else { title.into_any() };
    view! {
        <div class=class(&field)>
            <fieldset aria-describedby=field.described_by()>
                <legend>{legend}</legend>
                {hint(&field)}
                {problem(&field)}
                {children()}
            </fieldset>
            {why(&field)}
        </div>
    }
}

pub(super) fn class(field: &Field) -> &'static str {
    if field.problem.is_some() { "field wrong" } else { "field" }
}

fn title(field: &Field) -> impl IntoView + use<> {
    let optional = field.optional.then(|| view! { <span class="optional">{t!(visit(), "optional")}</span> });
    (field.label.clone(), optional)
}

pub(super) fn hint(field: &Field) -> impl IntoView + use<> {
    let id = field.hint_id();
    field.hint.clone().map(|hint| view! { <p class="hint" id=id>{hint}</p> })
}

pub(super) fn problem(field: &Field) -> impl IntoView + use<> {
    let id = field.problem_id();
    field.problem.clone().map(|problem| {
        view! { <p class="problem" id=id><strong>{t!(visit(), "problem-before")}</strong>{problem}</p> }
    })
}

pub(super) fn why(field: &Field) -> impl IntoView + use<> {
    field.why.clone().map(|why| view! { <Details summary=t!(visit(), "why")><p>{why}</p></Details> })
}

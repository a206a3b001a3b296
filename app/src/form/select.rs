//! One of many, in groups: streets in their districts, counties in their cities.

use leptos::prelude::*;

use super::{Choices, Field, frame::Frame};
use crate::{context::visit, t};

#[component]
pub fn Select(field: Field, groups: Vec<Choices>) -> impl IntoView {
    let field = field.typed();
    let chosen = field.value.clone();
    let groups = groups
        .into_iter()
        .map(|group| {
            let options = group
                .choices
                .into_iter()
                .map(|choice| {
                    let selected = choice.value == chosen;
                    view! { <option value=choice.value selected=selected>{choice.label}</option> }
                })
                .collect_view();
            match group.name {
                Some(name) => view! { <optgroup label=name>{options}</optgroup> }.into_any(),
                None => options.into_any(),
            }
        })
        .collect_view();
    view! {
        <Frame field=field.clone()>
            <select
                id=field.id()
                name=field.name.clone()
                aria-describedby=field.described_by()
                aria-invalid=field.wrong()
            >
                <option value="">{t!(visit(), "select-none")}</option>
                {groups}
            </select>
        </Frame>
    }
}

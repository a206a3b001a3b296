//! One of a few.

use leptos::prelude::*;

use super::{Choice, Field, frame::Group, id_of};

#[component]
pub fn Radios(
    field: Field,
    choices: Vec<Choice>,
    /// Short answers beside each other: yes, no.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let field = field.typed();
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            // The summary leads to the first one.
            let id = if place == 0 { field.id() } else { format!("{}-{}", field.id(), id_of(&choice.value)) };
            let hint_id = format!("{id}-note");
            let described = choice.hint.as_ref().map(|_| hint_id.clone());
            let checked = choice.value == field.value;
            view! {
                <div class="choice">
                    <input type="radio" id=id.clone() name=field.name.clone() value=choice.value checked=checked aria-describedby=described/>
                    <label r#for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    view! { <Group field=field.clone()><div class="choices" class:inline=inline>{options}</div></Group> }
}

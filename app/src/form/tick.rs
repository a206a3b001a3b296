//! Boxes to tick: one for a consent, several for "all that are true".

use leptos::prelude::*;

use super::{
    Choice, Field,
    frame::{Group, class, hint, problem, why},
    id_of,
};
use crate::half::half;

/// What a ticked box sends; an empty one sends nothing.
pub const TICKED: &str = "yes";

/// One box; its label is the whole sentence agreed to.
#[component]
pub fn Tick(field: Field) -> impl IntoView {
    let field = field.typed();
    let checked = field.value == TICKED;
    view! {
        <div class=class(&field)>
            {problem(&field)}
            <div class="choice">
                <input
                    type="checkbox"
                    id=field.id()
                    name=field.name.clone()
                    value=TICKED
                    checked=checked
                    aria-describedby=field.described_by()
                    aria-invalid=field.wrong()
                />
                <label r#for=field.id()>{field.label.clone()}</label>
                {hint(&field)}
            </div>
            {why(&field)}
        </div>
    }
}

/// Several boxes of one name.
#[component]
pub fn Ticks(
    /// Its value is not used.
    field: Field,
    choices: Vec<Choice>,
    chosen: Vec<String>,
) -> impl IntoView {
    let chosen = half().map_or(chosen, |half| half.all(&field.name).map(str::to_owned).collect());
    let field = field.typed();
    let boxes = choices
        .into_iter()
        .enumerate()
        .map(|(place, choice)| {
            let id = if place == 0 { field.id() } else { format!("{}-{}", field.id(), id_of(&choice.value)) };
            let checked = chosen.contains(&choice.value);
            view! {
                <div class="choice">
                    <input type="checkbox" id=id.clone() name=field.name.clone() value=choice.value checked=checked/>
                    <label r#for=id>{choice.label}</label>
                    {choice.hint.map(|hint| view! { <p class="hint">{hint}</p> })}
                </div>
            }
        })
        .collect_view();
    view! { <Group field=field.clone()><div class="choices">{boxes}</div></Group> }
}

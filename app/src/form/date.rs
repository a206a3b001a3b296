//! A date in three boxes, in the order the language writes it.

use leptos::prelude::*;

use super::{Field, frame::Group, id_of};
use crate::{context::visit, t};

/// The parts and the width of their box.
const PARTS: [(&str, &str); 3] = [("year", "year"), ("month", "two"), ("day", "two")];

#[component]
pub fn DateField(
    /// Its value is not used.
    field: Field,
    /// Year, month, day as typed.
    values: [String; 3],
) -> impl IntoView {
    let visit = visit();
    let values = match &visit.half {
        Some(half) => PARTS.map(|(part, _)| half.get(&format!("{}.{part}", field.name)).to_owned()),
        None => values,
    };
    let field = field.typed();
    let mut parts: Vec<_> = PARTS.into_iter().zip(values).collect();
    if t!(visit, "date-order") == "day-first" {
        parts.reverse();
    }
    let boxes = parts
        .into_iter()
        .enumerate()
        .map(|(place, ((part, width), value))| {
            let name = format!("{}.{part}", field.name);
            // The summary leads to the first box, whichever part it is.
            let id = if place == 0 { field.id() } else { id_of(&name) };
            view! {
                <div>
                    <label r#for=id.clone()>{t!(visit, format!("date-{part}"))}</label>
                    <input
                        class=width
                        type="text"
                        id=id
                        name=name
                        value=value
                        inputmode="numeric"
                        autocomplete="off"
                        aria-describedby=field.described_by()
                        aria-invalid=field.wrong()
                    />
                </div>
            }
        })
        .collect_view();
    view! { <Group field=field.clone()><div class="date">{boxes}</div></Group> }
}

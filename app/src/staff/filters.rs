//! The controls of a list's filters, on one line above it, and the address they lead to.

use casework::Area;
use domain::area::{self, District, Street};
use leptos::prelude::*;

use crate::{context::visit, place, t};

/// A path with the parts of its query; without a `?` where there are none.
pub fn address(path: &str, parts: impl Iterator<Item = String>) -> String {
    parts.fold(path.to_owned(), |address, part| {
        let before = if address.contains('?') { '&' } else { '?' };
        format!("{address}{before}{part}")
    })
}

/// One of a few, or all of them.
#[component]
pub fn Chooser(
    name: &'static str,
    #[prop(into)] label: String,
    /// The choice that leaves nothing out.
    #[prop(into)]
    all: String,
    #[prop(into)] chosen: String,
    options: Vec<(String, String)>,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, words)| option(value, words, &chosen)).collect_view();
    view! {
        <div class="filter">
            <label r#for=name>{label}</label>
            <select id=name name=name>
                <option value="">{all}</option>
                {options}
            </select>
        </div>
    }
}

/// The streets of an area, by district; nothing where the area has only one.
#[component]
pub fn StreetChooser(area: Area, chosen: String) -> impl IntoView {
    let districts: Vec<&District> = match &area {
        Area::City => area::districts().iter().collect(),
        Area::District(code) => area::district(code).into_iter().collect(),
        Area::Street(_) | Area::Community(_) => return None,
    };
    let visit = visit();
    let locale = visit.locale;
    let streets = |district: &District| {
        let one =
            |street: &Street| option(street.code.clone(), place::name(locale, &street.code, &street.name), &chosen);
        district.streets.iter().map(one).collect_view()
    };
    let groups = districts
        .into_iter()
        .map(|district| {
            let name = place::name(locale, &district.code, &district.name);
            view! { <optgroup label=name>{streets(district)}</optgroup> }
        })
        .collect_view();
    Some(view! {
        <div class="filter">
            <label r#for="street">{t!(visit, "staff-filter-street")}</label>
            <select id="street" name="street">
                <option value="">{t!(visit, "staff-filter-all")}</option>
                {groups}
            </select>
        </div>
    })
}

fn option(value: String, words: String, chosen: &str) -> impl IntoView + use<> {
    let selected = value == chosen;
    view! { <option value=value selected=selected>{words}</option> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_follow_a_question_mark() {
        assert_eq!(address("/a", std::iter::empty()), "/a");
        assert_eq!(address("/a", ["b=1".to_owned(), "c=2".to_owned()].into_iter()), "/a?b=1&c=2");
    }
}

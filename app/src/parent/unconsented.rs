//! The consent was taken back, the children's answers are still there: what to do about them.

use domain::journey::Answers;
use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Notice, Tone},
    routes, t,
};

/// Nothing while the answers about children are covered, or there are none.
#[component]
pub fn UnconsentedNotice(answers: Answers) -> impl IntoView {
    let visit = visit();
    let uncovered = answers.field("consent.children") != "yes" && !answers.children().is_empty();
    uncovered.then(|| {
        view! {
            <Notice title=t!(visit, "unconsented") tone=Tone::Warn>
                <p>{t!(visit, "unconsented.text")}</p>
                <p><a href=routes::DECLARE_ERASE>{t!(visit, "erase-title")}</a></p>
            </Notice>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::html;

    #[test]
    fn only_answers_without_a_consent_are_told_of() {
        let told = |fields: &[(&str, &str)]| {
            let answers = Answers::from_fields(fields.iter().copied());
            html(move || view! { <UnconsentedNotice answers/> }).contains(routes::DECLARE_ERASE)
        };
        assert!(told(&[("consent.children", ""), ("child.1", "")]));
        assert!(!told(&[("consent.children", "yes"), ("child.1", "")]));
        assert!(!told(&[("consent.children", "")]));
    }
}

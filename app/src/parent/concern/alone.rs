//! A child that lives with nobody: help is offered at once, beside what the family was doing.

use domain::journey::Answers;
use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Notice, Tone, hotline},
    routes, t,
};

/// Nothing where every child has somebody.
#[component]
pub fn AloneNotice(answers: Answers) -> impl IntoView {
    let locale = visit().locale;
    nobody(&answers).then(|| {
        view! {
            <Notice title=t!(locale, "concern-alone") tone=Tone::Warn>
                <p>{t!(locale, "concern-alone.text")}</p>
                <p><a href=routes::REPORT>{t!(locale, "results-alone-link")}</a></p>
                <p>{t!(locale, "concern-worse")} " " {hotline("110")}</p>
            </Notice>
        }
    })
}

fn nobody(answers: &Answers) -> bool {
    answers.children().into_iter().any(|child| answers.field(&format!("child.{child}.lives_with")) == "nobody")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::html;

    #[test]
    fn help_is_offered_only_where_nobody_is_there() {
        let shown = |who: &'static str| {
            let answers = Answers::from_fields([("child.2", ""), ("child.2.lives_with", who)]);
            html(move || view! { <AloneNotice answers/> })
        };
        assert!(shown("nobody").contains(r#"href="/report""#));
        assert!(!shown("one_parent").contains("/report"));
    }
}

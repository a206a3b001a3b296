//! What is wrong with the answers: said once above the form and again, in the same words, at the field.

use leptos::prelude::*;

use super::id_of;
use crate::{context::visit, half::half, t};

/// Problems by the name of their field, in the order of the page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problems(Vec<(String, String)>);

impl Problems {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn add(mut self, name: impl Into<String>, text: impl Into<String>) -> Self {
        self.push(name, text);
        self
    }

    pub fn push(&mut self, name: impl Into<String>, text: impl Into<String>) {
        self.0.push((name.into(), text.into()));
    }

    pub fn any(&self) -> bool {
        !self.0.is_empty()
    }

    pub fn of(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, text)| text.as_str())
    }
}

impl<N: Into<String>, T: Into<String>> FromIterator<(N, T)> for Problems {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(problems: I) -> Self {
        Self(problems.into_iter().map(|(name, text)| (name.into(), text.into())).collect())
    }
}

/// Above the form; takes the focus when the page opens, without JavaScript too. Nothing when nothing is wrong.
#[component]
pub fn ErrorSummary(problems: Problems) -> impl IntoView {
    (problems.any() && half().is_none()).then(|| {
        let links = problems
            .0
            .into_iter()
            .map(|(name, text)| view! { <li><a href=format!("#{}", id_of(&name))>{text}</a></li> })
            .collect_view();
        view! {
            <div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
                <h2 id="summary-title">{t!(visit(), "summary-title")}</h2>
                <ul>{links}</ul>
            </div>
        }
    })
}

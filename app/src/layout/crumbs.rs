//! Where this page stands.

use leptos::prelude::*;

use crate::{context::visit, t};

/// A page above the one shown.
#[derive(Debug, Clone)]
pub struct Crumb {
    to: String,
    name: String,
}

impl Crumb {
    pub fn new(to: impl Into<String>, name: impl Into<String>) -> Self {
        Self { to: to.into(), name: name.into() }
    }
}

#[component]
pub fn Crumbs(crumbs: Vec<Crumb>) -> impl IntoView {
    let links = crumbs.into_iter().map(|crumb| view! { <li><a href=crumb.to>{crumb.name}</a></li> }).collect_view();
    view! { <nav class="crumbs" aria-label=t!(visit(), "crumbs")><ol>{links}</ol></nav> }
}

/// To the page before, in the order of the journey.
#[component]
pub fn Back(#[prop(into)] to: String) -> impl IntoView {
    let (name, label) = (t!(visit(), "back"), t!(visit(), "back"));
    view! { <nav class="back" aria-label=label><a href=to>{name}</a></nav> }
}

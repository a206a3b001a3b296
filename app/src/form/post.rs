//! The form itself.

use leptos::prelude::*;

use crate::{context::visit, half::half, t};

/// The id of the form that the switches of its page send along.
pub const TYPED: &str = "typed";

/// A form that posts, with the session's token. The server checks everything; the browser's own bubbles are off.
#[component]
pub fn PostForm(
    #[prop(into)] to: String,
    /// It has a [`super::FileField`].
    #[prop(optional)]
    files: bool,
    /// For buttons that stand elsewhere on the page.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Its page says so too: the switches of the header send it along, so that what is typed isn't lost ([`crate::half`]).
    /// One a page.
    #[prop(optional)]
    typed: bool,
    children: Children,
) -> impl IntoView {
    let fill = visit().shared().then_some("off");
    let id = if typed { Some(TYPED) } else { id };
    let enctype = files.then_some("multipart/form-data");
    view! {
        <form method="post" action=to id=id enctype=enctype autocomplete=fill novalidate>
            <Csrf/>
            {children()}
        </form>
    }
}

/// The session's form token; [`super::Posted`] compares it.
#[component]
pub fn Csrf() -> impl IntoView {
    view! { <input type="hidden" name="csrf" value=visit().csrf/> }
}

#[component]
pub fn Hidden(#[prop(into)] name: String, #[prop(into)] value: String) -> impl IntoView {
    let value = half().filter(|half| half.has(&name)).map_or(value, |half| half.get(&name).to_owned());
    view! { <input type="hidden" name=name value=value/> }
}

/// The button that sends the form; never disabled.
#[component]
pub fn Submit(
    /// "Continue" unless said otherwise.
    #[prop(optional, into)]
    label: Option<String>,
    /// For forms with several buttons.
    #[prop(optional, into)]
    name: Option<String>,
    #[prop(optional, into)] value: Option<String>,
    /// Not the main thing on the page.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| t!(visit(), "continue"));
    view! { <button class="button" class:quiet=quiet name=name value=value>{label}</button> }
}

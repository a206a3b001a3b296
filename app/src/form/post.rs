//! The form itself.

use leptos::{context::Provider, prelude::*};

use crate::{
    context::visit,
    half::{Apart, half},
    t,
};

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
    let inside = if typed { children() } else { view! { <Provider value=Apart>{children()}</Provider> }.into_any() };
    view! {
        <form method="post" action=to id=id enctype=enctype autocomplete=fill novalidate>
            <Csrf/>
            {inside}
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::{
        context::Visit,
        form::{Field, Posted, TextArea},
        i18n::Locale,
        testing::{html_in, visit},
    };

    #[test]
    fn what_was_typed_half_way_stands_in_its_own_form_only() {
        let half = Posted::from_iter([("key", "1"), ("text", "写了一半")]);
        let visit = Visit { half: Some(Arc::new(half)), ..visit(Locale::ZH_HANS) };
        let page = html_in(visit, || {
            view! {
                <PostForm to="/a" typed=true><Hidden name="key" value="0"/><TextArea field=Field::new("text", "说")/></PostForm>
                <PostForm to="/b"><Hidden name="key" value="2"/><TextArea field=Field::new("text", "说").value("原来的")/></PostForm>
                <Hidden name="key" value="3"/>
            }
        });
        let forms: Vec<&str> = page.split("<form").skip(1).collect();
        assert!(forms[0].contains(r#"value="1""#) && forms[0].contains("写了一半"), "{page}");
        assert!(forms[1].contains(r#"value="2""#) && forms[1].contains("原来的"), "{page}");
        assert_eq!(page.matches("写了一半").count(), 1, "{page}");
    }
}

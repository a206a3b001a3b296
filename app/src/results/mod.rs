//! What an assessment tells a family: the same on the phone and on the server.
//!
//! Everything shown comes from a [`Sheet`]: the rules, what belongs to each item, and the words of one language. The
//! server makes it once a language and hands it to the island as a property; nothing here asks for a translation.
//! It is written as HTML text ([`Html`] escapes), not as a view: on a phone a view of this size weighs more than
//! everything else together. To show one more thing: its messages in `sheet/make.rs`, its markup in the file of its part.

mod after;
mod html;
mod pillars;
mod problems;
mod reasons;
mod sheet;
mod top;

use domain::assess::Assessment;
use jiff::civil::Date;
#[cfg(feature = "ssr")]
use leptos::prelude::*;

use html::Html;
pub use problems::{problem, problems};
pub use sheet::{ItemSheet, Sheet};
#[cfg(feature = "ssr")]
pub use sheet::{
    Received,
    make::{sheet, sheet_for},
};

/// All results of one child, as of a day. `name` is what the child is called on this page: its name, or "child 1".
pub fn html(sheet: &Sheet, assessment: &Assessment, name: &str, as_of: Date) -> String {
    let mut html = Html::default();
    html.raw("<section class=\"results\">");
    html.element("h2", &sheet.say_with("results-heading", &[("child", name)]));
    top::top(&mut html, sheet, assessment);
    pillars::pillars(&mut html, sheet, assessment);
    after::after(&mut html, sheet, assessment);
    html.raw("<p class=\"hint\">");
    html.text(&sheet.say_with("results-as-of", &[("date", &sheet.date(as_of))]));
    html.raw(" · ");
    html.text(&sheet.say_with("results-version", &[("version", &sheet.rules.version)]));
    html.raw("</p></section>");
    html.finish()
}

/// The same as a part of a page.
#[cfg(feature = "ssr")]
#[component]
pub fn Results(sheet: Sheet, assessment: Assessment, #[prop(into)] name: String, as_of: Date) -> impl IntoView {
    view! { <div inner_html=html(&sheet, &assessment, &name, as_of)></div> }
}

//! What a hukou counts as now: on the page of a declaration, of a record, and of the question itself.

use casework::{id::DeclarationId, port::HukouDecision};
use domain::{hukou::Counts, journey::ChildNo};
use leptos::prelude::*;

use crate::{
    context::Visit,
    i18n,
    layout::{Tag, Tone},
    routes, t,
};

/// One child's question as it stands.
pub struct Shown<'a> {
    pub declaration: DeclarationId,
    pub child: ChildNo,
    pub decision: Option<&'a HukouDecision>,
    /// The user name of who decided.
    pub by: Option<&'a str>,
    /// The reader may answer it.
    pub may: bool,
}

pub fn shown(visit: &Visit, shown: &Shown) -> impl IntoView + use<> {
    let now = now(visit, shown.decision, shown.by);
    let decide = shown.may.then(|| {
        let label = if shown.decision.is_some() { "hukou-again" } else { "hukou-decide" };
        let to = routes::staff_hukou(shown.declaration, shown.child);
        view! { <p><a class="button quiet" href=to>{t!(visit, label)}</a></p> }
    });
    view! { <h3>{t!(visit, "hukou-heading")}</h3> {now} {decide} }
}

pub fn now(visit: &Visit, decision: Option<&HukouDecision>, by: Option<&str>) -> AnyView {
    let Some(decision) = decision else { return view! { <p>{t!(visit, "hukou-open")}</p> }.into_any() };
    let tone = match decision.counts {
        Counts::Shenzhen => Tone::Warn,
        Counts::Elsewhere => Tone::Good,
    };
    let word = t!(visit, format!("hukou-{}", decision.counts));
    let by = t!(visit, "hukou-by", who = by.unwrap_or_default(), at = i18n::moment(visit, decision.at));
    view! { <p><Tag text=word tone/> " " {by}</p> <blockquote>{decision.reason.clone()}</blockquote> }.into_any()
}

//! `/embed/check`: the quick check in the frame of a partner site. It needs no cookie and keeps nothing; every link leaves
//! the frame. Without partners in the settings there is no such page. Which sites may frame it is said by the headers.

use domain::journey::{Answers, quick};
use leptos::{either::Either, prelude::*};

use super::page::{Check, FORM};
use crate::{context::visit, error::NotFoundPage, form::ErrorSummary, island::IslandScripts, routes, shell::Shell, t};

#[component]
pub fn EmptyEmbedPage() -> impl IntoView {
    if visit().has_partners {
        Either::Left(view! { <EmbedPage answers=quick::answers([("child.1", "")]) answered=false/> })
    } else {
        Either::Right(view! { <NotFoundPage/> })
    }
}

#[component]
pub fn EmbedPage(answers: Answers, answered: bool) -> impl IntoView {
    let visit = visit();
    let check = Check::new(&visit, answers, answered);
    let problems = check.summary.clone();
    let parts = check.show(&visit, routes::EMBED_CHECK);
    let title =
        t!(visit, if problems.any() { "title-problems" } else { "title-plain" }, title = t!(visit, "check-heading"));
    view! {
        <Shell language=visit.locale.tag() direction=visit.locale.direction() title large_text=visit.large_text leaves=true>
            <div class="page">
                <main id="main" tabindex="-1">
                    <ErrorSummary problems/>
                    <div class="summary" id="check-fix" tabindex="-1" hidden=true></div>
                    <h1>{t!(visit, "check-heading")}</h1>
                    {parts}
                    // Only where a partner shares our site's cookies is there a session to have a token of.
                    <input type="hidden" name="csrf" value=visit.csrf.clone() form=FORM/>
                    <p class="hint">{t!(visit, "check-not-decision")}</p>
                    <p><a href=routes::START>{t!(visit, "embed-more")}</a></p>
                    <p class="hint">{t!(visit, "footer-run-by")}</p>
                </main>
            </div>
            <IslandScripts/>
        </Shell>
    }
    .into_any()
}

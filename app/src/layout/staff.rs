//! A whole staff page: denser, with the side's own navigation, without quick exit.

use casework::policy::{self, Act};
use leptos::prelude::*;

use super::{Crumb, Crumbs, header::Brand, page::whole_title, script::PageScript, switches::Switches};
use crate::{assets::asset, context::visit, form::Csrf, routes, shell::Shell, t};

#[component]
pub fn StaffPage(
    #[prop(into)] title: String,
    #[prop(optional)] problems: bool,
    #[prop(optional)] crumbs: Vec<Crumb>,
    children: Children,
) -> impl IntoView {
    let visit = visit();
    view! {
        <Shell
            language=visit.locale.tag()
            direction=visit.locale.direction()
            title=whole_title(&visit, &title, problems)
            large_text=visit.large_text
        >
            <link rel="stylesheet" href=asset("staff.css")/>
            <a class="skip" href="#main">{t!(visit, "skip")}</a>
            <header class="head staff-head">
                <div class="head-in">
                    <Brand to=routes::STAFF/>
                    <Switches form=None/>
                </div>
                <Navigation/>
            </header>
            <div class="page staff">
                {(!crumbs.is_empty()).then(|| view! { <Crumbs crumbs/> })}
                <main id="main" tabindex="-1">{children()}</main>
            </div>
            <PageScript/>
        </Shell>
    }
    .into_any()
}

/// Where a colleague can go, who they are, and the way out. Nothing before signing in.
#[component]
fn Navigation() -> impl IntoView {
    let visit = visit();
    let member = visit.actor.staff()?.clone();
    let path = visit.path.split('?').next().unwrap_or_default().to_owned();
    let concerns = policy::allow(&visit.actor, Act::SeeConcerns).is_ok();
    let questions = policy::allow(&visit.actor, Act::SeeQuestions).is_ok();
    let erasures = policy::allow(&visit.actor, Act::SeeErasures).is_ok();
    let links = [
        Some((routes::STAFF, "staff-nav-start")),
        Some((routes::STAFF_DECLARATIONS, "staff-nav-declarations")),
        Some((routes::STAFF_CHILDREN, "staff-nav-children")),
        Some((routes::STAFF_REQUESTS, "staff-nav-requests")),
        concerns.then_some((routes::STAFF_CONCERNS, "staff-nav-concerns")),
        questions.then_some((routes::STAFF_QUESTIONS, "staff-nav-questions")),
        erasures.then_some((routes::STAFF_ERASURES, "staff-nav-erasures")),
        Some((routes::STAFF_OFFICE, "staff-nav-office")),
    ];
    let links = links.into_iter().flatten().map(|(to, id)| {
        let below = to != routes::STAFF && path.strip_prefix(to).is_some_and(|rest| rest.starts_with('/'));
        let current = if path == to { Some("page") } else { below.then_some("true") };
        view! { <li><a href=to aria-current=current>{t!(visit, id)}</a></li> }
    });
    let links = links.collect_view();
    Some(view! {
        <nav class="staff-nav" aria-label=t!(visit, "staff-nav")>
            <ul>{links}</ul>
            <form method="post" action=routes::STAFF_SIGN_OUT>
                <Csrf/>
                <span>{member.username} " · " {t!(visit, format!("role-{}", member.role.word()))}</span>
                <button class="link">{t!(visit, "sign-out")}</button>
            </form>
        </nav>
    })
}

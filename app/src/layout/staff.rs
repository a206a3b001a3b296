//! A whole staff page: denser, with the side's own navigation, without quick exit.

use casework::policy::{self, Act};
use leptos::prelude::*;

use super::{Crumb, Crumbs, header::Brand, page::whole_title, script::PageScript, switches::Switches};
use crate::{
    assets::asset,
    context::visit,
    form::{Csrf, TYPED},
    routes,
    shell::Shell,
    t,
};

#[component]
pub fn StaffPage(
    #[prop(into)] title: String,
    #[prop(optional)] problems: bool,
    #[prop(optional)] crumbs: Vec<Crumb>,
    /// A form on this page says so too: the switches send it along ([`crate::half`]).
    #[prop(optional)]
    typed: bool,
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
                    <Switches form={typed.then_some(TYPED)}/>
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

/// The rooms of the office, each for those who may do its act.
const LINKS: &[(&str, &str, Option<Act>)] = &[
    (routes::STAFF, "staff-nav-start", None),
    (routes::STAFF_DECLARATIONS, "staff-nav-declarations", Some(Act::SeeQueue)),
    (routes::STAFF_CHILDREN, "staff-nav-children", Some(Act::SearchLedger)),
    (routes::STAFF_REQUESTS, "staff-nav-requests", Some(Act::SeeRequests)),
    (routes::STAFF_CONCERNS, "staff-nav-concerns", Some(Act::SeeConcerns)),
    (routes::STAFF_QUESTIONS, "staff-nav-questions", Some(Act::SeeQuestions)),
    (routes::STAFF_ERASURES, "staff-nav-erasures", Some(Act::SeeErasures)),
    (routes::STAFF_MESSAGES, "staff-messages", Some(Act::SeeDeadLetters)),
    (routes::STAFF_KIOSKS, "staff-kiosks", Some(Act::ManageKiosks)),
    (routes::STAFF_OFFICE, "staff-nav-office", Some(Act::SeeQueue)),
];

/// Where a colleague can go, who they are, and the way out. Nothing before signing in.
#[component]
fn Navigation() -> impl IntoView {
    let visit = visit();
    let member = visit.actor.staff()?.clone();
    let path = visit.path.split('?').next().unwrap_or_default().to_owned();
    let links = LINKS.iter().filter(|(.., act)| act.is_none_or(|act| policy::allow(&visit.actor, act).is_ok()));
    let links = links.map(|&(to, id, _)| {
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

//! Everything one family shares.

use casework::guardian::SharedFamily;
use leptos::prelude::*;

use super::family;
use crate::{
    context::{Visit, param, visit},
    i18n::{date, moment},
    layout::{Card, Crumb, Page, Row, Tag, Tone},
    load,
    parent::{declaration::StateTag, guardians::parts_said},
    routes, t,
};

#[component]
pub fn SharedPage() -> impl IntoView {
    let visit = visit();
    let grant = param("grant");
    let work = {
        let visit = visit.clone();
        async move { family(&visit, &grant).await }
    };
    load(work, move |shared| {
        let title = title(&visit, &shared);
        let crumbs = vec![
            Crumb::new(routes::FAMILY, t!(visit, "family-title")),
            Crumb::new(routes::FAMILY_GUARDIANS, t!(visit, "guardians-title")),
        ];
        let (children, declarations) = (children(&visit, &shared), declarations(&visit, &shared));
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                <p>{parts_said(&visit, shared.shared)}</p>
                <p class="hint">{t!(visit, "shared-told")}</p>
                <h2>{t!(visit, "part-children")}</h2>
                {children}
                <h2>{t!(visit, "part-declarations")}</h2>
                {declarations}
            </Page>
        }
    })
}

/// "What Li Mei shares with you".
pub fn title(visit: &Visit, shared: &SharedFamily) -> String {
    let name = if shared.guardian.is_empty() { t!(visit, "helping-nameless") } else { shared.guardian.clone() };
    t!(visit, "shared-title", name = name.as_str())
}

fn children(visit: &Visit, shared: &SharedFamily) -> AnyView {
    let Some(children) = &shared.children else { return nothing(visit) };
    let each: Vec<_> = children
        .iter()
        .map(|child| {
            let record = child.due.map(|due| {
                view! { <p><Tag text=t!(visit, "family-on-record") tone=Tone::Good/> " " {t!(visit, "shared-due", date = date(visit, due))}</p> }
            });
            let name = if child.name.is_empty() { t!(visit, "child-nameless", n = child.number.0) } else { child.name.clone() };
            view! {
                <section class="way">
                    <h3>{name.clone()}</h3>
                    {record}
                    <p><a href=routes::family_shared_child(shared.grant, child.number)>
                        {t!(visit, "services-of-child")}<span class="vh">" " {name}</span>
                    </a></p>
                </section>
            }
        })
        .collect();
    if each.is_empty() {
        return view! { <p>{t!(visit, "shared-none-yet")}</p> }.into_any();
    }
    view! { <div class="columns">{each}</div> }.into_any()
}

fn declarations(visit: &Visit, shared: &SharedFamily) -> AnyView {
    let Some(versions) = &shared.declarations else { return nothing(visit) };
    let each: Vec<_> = versions
        .iter()
        .map(|version| {
            let to = routes::family_shared_declaration(shared.grant, &version.number);
            let (number, sent) = (version.number.clone(), moment(visit, version.submitted_at));
            let locale = visit.locale;
            view! {
                <h3><a href=to>{t!(visit, "family-version", n = version.version)}</a></h3>
                <p><StateTag status=version.status/></p>
                <Card>
                    <Row name=t!(locale, "receipt-number") value=number/>
                    <Row name=t!(locale, "family-sent") value=sent/>
                </Card>
            }
        })
        .collect();
    if each.is_empty() {
        return view! { <p>{t!(visit, "shared-none-yet")}</p> }.into_any();
    }
    each.into_any()
}

fn nothing(visit: &Visit) -> AnyView {
    view! { <p>{t!(visit, "shared-not")}</p> }.into_any()
}

//! What the streets of a district, or of the city, handed on because two of them have one child.

use casework::review::Handed;
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    i18n,
    layout::{Crumb, StaffPage, Table},
    load, routes,
    staff::words::{days_since, place_name, receipt},
    t,
};

#[component]
pub fn HandedPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.handed_same_children(&actor).await }, move |handed| {
        let (who, title) = (visit.locale, t!(visit, "same-child-list"));
        let crumbs = vec![Crumb::new(routes::STAFF, t!(who, "staff-home"))];
        let rows = handed.iter().map(|it| row(&visit, it)).collect_view();
        let head = ["one", "other", "note", "by"].map(|column| t!(who, format!("same-child-list-{column}")));
        let content = if handed.is_empty() {
            view! { <p>{t!(who, "same-child-list-empty")}</p> }.into_any()
        } else {
            view! { <Table caption=title.clone() head=head.to_vec() quiet=true>{rows}</Table> }.into_any()
        };
        view! {
            <StaffPage title=title.clone() crumbs>
                <h1>{title}</h1>
                <p class="lead">{t!(who, "same-child-list-lead")}</p>
                {content}
            </StaffPage>
        }
    })
}

fn row(visit: &Visit, handed: &Handed) -> impl IntoView + use<> {
    let Handed { one, other, child, decision } = handed;
    let to = routes::staff_same_child(one.id, *child, other.id);
    let age = days_since(visit, visit.casework.today(), decision.at);
    let by = i18n::list(visit, [decision.by.clone(), age]);
    let (here, there) = (place_name(visit, &one.place), place_name(visit, &other.place));
    view! {
        <tr>
            <th scope="row"><a class="code" href=to>{receipt(&one.number)}</a> " " {here}</th>
            <td><span class="code">{receipt(&other.number)}</span> " " {there}</td>
            <td>{decision.note.clone()}</td>
            <td>{by}</td>
        </tr>
    }
}

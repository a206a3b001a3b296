use leptos::prelude::*;

use crate::{
    context::{query, visit},
    i18n,
    layout::{Crumb, Pager, StaffPage, Table},
    load, place, routes, t,
};

const A_PAGE: u64 = 50;

#[component]
pub fn DeparturesPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor, after) = (visit.casework.clone(), visit.actor.clone(), query("after"));
    let first = (!after.is_empty()).then(|| routes::STAFF_DEPARTURES.to_owned());
    let work = async move {
        let after = (!after.is_empty()).then_some(after.as_str());
        casework.departures(&actor, after, A_PAGE).await
    };
    load(work, move |page| {
        let (who, title) = (visit.locale, t!(visit, "staff-departures"));
        let crumbs = vec![Crumb::new(routes::STAFF_CHILDREN, t!(who, "staff-ledger"))];
        let next = page.next.map(|cursor| format!("{}?after={cursor}", routes::STAFF_DEPARTURES));
        let rows = page
            .rows
            .into_iter()
            .map(|row| {
                let to = row
                    .to
                    .as_deref()
                    .and_then(|code| place::street(who, code))
                    .unwrap_or_else(|| t!(who, "staff-none"));
                view! {
                    <tr>
                        <th scope="row">{row.name}</th>
                        <td>{place::street(who, &row.place.street)}</td>
                        <td>{t!(who, format!("staff-departure-{}", row.reason))}</td>
                        <td>{to}</td>
                        <td>{i18n::moment(who, row.at)}</td>
                    </tr>
                }
            })
            .collect_view();
        let head = ["name", "from", "why", "to", "at"].map(|column| t!(who, format!("staff-departures-{column}")));
        view! {
            <StaffPage title=title.clone() crumbs>
                <h1>{title.clone()}</h1>
                <p class="lead">{t!(who, "staff-departures-lead")}</p>
                <Table caption=title head=head.to_vec() quiet=true>{rows}</Table>
                <Pager first next/>
            </StaffPage>
        }
    })
}

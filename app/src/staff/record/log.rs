//! Who looked and who wrote, why and when, newest first.

use casework::{audit::People, port::AuditEntry};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    i18n,
    layout::Table,
    staff::words::area_of_code,
    t,
};

#[component]
pub fn Log(entries: Vec<AuditEntry>, people: People) -> impl IntoView {
    let visit = visit();
    let rows = entries
        .iter()
        .map(|entry| {
            let why = entry.purpose.as_ref().map(|purpose| t!(visit, format!("staff-purpose-{purpose}")));
            view! {
                <tr>
                    <th scope="row">{i18n::moment(&visit, entry.at)}</th>
                    <td>{who(&visit, entry, &people)}</td>
                    <td>{t!(visit, format!("staff-act-{}", entry.act))}</td>
                    <td>{why}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["when", "who", "what", "why"].map(|column| t!(visit, format!("staff-log-{column}")));
    view! { <Table caption=t!(visit, "staff-log") head=head.to_vec() quiet=true>{rows}</Table> }
}

/// A colleague by user name, role and area; a family and the program by what they are.
fn who(visit: &Visit, entry: &AuditEntry, people: &People) -> String {
    let Some(staff) = entry.staff() else {
        let kind = entry.actor.split(':').next().unwrap_or_default();
        return t!(visit, format!("staff-actor-{kind}"));
    };
    let name = people.get(&staff).cloned();
    let role = entry.role.as_ref().map(|role| t!(visit, format!("role-{role}")));
    let area = entry.area.as_ref().map(|area| area_of_code(visit, area));
    i18n::list(visit, [name, role, area].into_iter().flatten())
}

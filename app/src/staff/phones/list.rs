use casework::phone::PhoneChangeRow;
use leptos::prelude::*;

use super::tag::PhoneTag;
use crate::{
    context::{Visit, visit},
    i18n::moment,
    layout::{StaffPage, Table},
    load, routes,
    staff::words::{days_since, place_name, receipt},
    t,
};

#[component]
pub fn PhonesPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.phone_changes(&actor).await }, move |rows| {
        let title = t!(visit, "staff-phones");
        let content = if rows.is_empty() {
            view! { <p>{t!(visit, "staff-phones-none")}</p> }.into_any()
        } else {
            table(&visit, &rows).into_any()
        };
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p class="lead">{t!(visit, "staff-phones-lead")}</p>
                {content}
                <p>{t!(visit, "staff-phones-window")} " " <a href=routes::SIGN_IN_LOST>{t!(visit, "staff-phones-open")}</a></p>
            </StaffPage>
        }
    })
}

fn table(visit: &Visit, rows: &[PhoneChangeRow]) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = rows
        .iter()
        .map(|PhoneChangeRow { record, guardian }| {
            let due = record.state.due().map(|due| moment(visit, due));
            view! {
                <tr>
                    <th scope="row"><a class="code" href=routes::staff_phone(record.id)>{receipt(&record.number)}</a></th>
                    <td>{guardian.clone()}</td>
                    <td>{place_name(visit, &record.place)}</td>
                    <td>{days_since(visit, today, record.asked_at)}</td>
                    <td><PhoneTag state=record.state.word()/></td>
                    <td>{due}</td>
                </tr>
            }
        })
        .collect_view();
    let head = [
        "staff-queue-number",
        "staff-queue-guardian",
        "staff-queue-place",
        "staff-queue-age",
        "staff-queue-state",
        "staff-phone-due",
    ];
    let head = head.map(|id| t!(visit, id));
    view! { <Table caption=t!(visit, "staff-phones") head=head.to_vec() quiet=true>{rows}</Table> }
}

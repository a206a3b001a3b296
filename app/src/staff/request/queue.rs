use casework::{
    Actor, CaseError, CaseResult, Casework,
    actor::StaffMember,
    clock::civil_day,
    port::{Page, RequestRow, RequestStatus},
};
use domain::request::Level;
use leptos::prelude::*;

use super::Filter;
use crate::{
    context::{Visit, visit},
    i18n,
    layout::{Pager, StaffPage, Table, Tag, Tone},
    load,
    parent::{RequestTag, subject},
    routes,
    staff::{
        filters::{Chooser, StreetChooser},
        words::{days_since, place_name},
    },
    t,
};

const ROWS: u64 = 50;

struct Queue {
    member: StaffMember,
    page: Page<RequestRow>,
}

#[component]
pub fn RequestsPage() -> impl IntoView {
    let visit = visit();
    let filter = Filter::from_query();
    let (casework, actor, asked) = (visit.casework.clone(), visit.actor.clone(), filter.clone());
    load(async move { queue(&casework, &actor, &asked).await }, move |queue| {
        let title = t!(visit, "staff-requests");
        let first = filter.after.is_some().then(|| filter.page(None).address());
        let next = queue.page.next.clone().map(|after| filter.page(Some(after)).address());
        let list = if queue.page.rows.is_empty() {
            view! { <p>{t!(visit, "staff-requests-empty")}</p> }.into_any()
        } else {
            rows(&visit, &queue.page.rows).into_any()
        };
        let form = form(&visit, &filter, &queue.member);
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                {form}
                {list}
                <Pager first next/>
            </StaffPage>
        }
    })
}

async fn queue(casework: &Casework, actor: &Actor, filter: &Filter) -> CaseResult<Queue> {
    let member = actor.staff().cloned().ok_or(CaseError::SignInNeeded)?;
    let page = casework.request_queue(actor, &filter.ask(casework.today(), ROWS)).await?;
    Ok(Queue { member, page })
}

fn form(visit: &Visit, filter: &Filter, member: &StaffMember) -> impl IntoView + use<> {
    let states = RequestStatus::ALL.iter().map(|it| (it.word().to_owned(), t!(visit, format!("request-state-{it}"))));
    let levels = Level::ALL.iter().map(|it| (it.word().to_owned(), t!(visit, format!("staff-request-level-{it}"))));
    let state = filter.state.map_or("", RequestStatus::word).to_owned();
    let level = filter.level.map_or("", Level::word).to_owned();
    let boxes = [("urgent", filter.urgent), ("late", filter.late)].map(|(name, checked)| {
        view! {
            <div class="choice">
                <input type="checkbox" id=name name=name value="yes" checked=checked/>
                <label r#for=name>{t!(visit, format!("staff-request-only-{name}"))}</label>
            </div>
        }
    });
    view! {
        <form class="filters" method="get" action=routes::STAFF_REQUESTS>
            <Chooser name="state" label=t!(visit, "staff-filter-state") all=t!(visit, "staff-requests-open") chosen=state options=states.collect()/>
            <StreetChooser area=member.area.clone() chosen=filter.street.clone().unwrap_or_default()/>
            <Chooser name="level" label=t!(visit, "staff-request-level") all=t!(visit, "staff-filter-all") chosen=level options=levels.collect()/>
            {boxes}
            <button class="button quiet">{t!(visit, "staff-filter-show")}</button>
        </form>
    }
}

fn rows(visit: &Visit, rows: &[RequestRow]) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = rows
        .iter()
        .map(|row| {
            let urgent = row.urgency.urgent().then(|| {
                view! { " " <Tag text=t!(visit, format!("staff-urgency-{}", row.urgency)) tone=Tone::Stop/> }
            });
            let late = row.due < today && row.status.waits() != domain::request::Waits::Nobody;
            let late = late.then(|| view! { " " <Tag text=t!(visit, "staff-request-late") tone=Tone::Warn/> });
            let level = (row.level != Level::Street).then(|| {
                view! { " " <Tag text=t!(visit, format!("staff-request-level-{}", row.level)) tone=Tone::Active/> }
            });
            let department = row.department.as_ref().map(|word| t!(visit, format!("department-{word}")));
            let whom = if row.content.child.is_empty() { row.content.guardian.clone() } else { row.content.child.clone() };
            let status = row.status;
            view! {
                <tr>
                    <th scope="row"><a class="code" href=routes::staff_request(row.id)>{row.number.clone()}</a>{urgent}</th>
                    <td>{subject(visit, row.item)}</td>
                    <td>{whom}</td>
                    <td>{place_name(visit, &row.place)} {department.map(|name| view! { <br/> <span class="hint">{name}</span> })}</td>
                    <td><RequestTag status/>{level}</td>
                    <td>
                        {days_since(visit, today, row.asked_at)} " "
                        <span class="hint">{i18n::date(visit, civil_day(row.asked_at))}</span>
                    </td>
                    <td>{i18n::date(visit, row.due)}{late}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["number", "item", "whom", "place", "state", "age", "due"];
    let head = head.map(|column| t!(visit, format!("staff-request-column-{column}")));
    view! { <Table caption=t!(visit, "staff-requests") head=head.to_vec() quiet=true>{rows}</Table> }
}

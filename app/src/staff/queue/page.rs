use casework::{
    Actor, CaseError, CaseResult, Casework,
    actor::StaffMember,
    audit::People,
    clock::civil_day,
    port::{DeclarationRow, Page, Status},
};
use leptos::prelude::*;

use super::Filter;
use crate::{
    context::{Visit, visit},
    i18n,
    layout::{Pager, StaffPage, Table},
    load, routes,
    staff::{
        filters::{Chooser, StreetChooser},
        words::{StateTag, days_since, place_name, receipt},
    },
    t,
};

const ROWS: u64 = 50;

const STATES: [Status; 7] = [
    Status::Submitted,
    Status::UnderReview,
    Status::Returned,
    Status::Approved,
    Status::Withdrawn,
    Status::Superseded,
    Status::Closed,
];

struct Queue {
    member: StaffMember,
    page: Page<DeclarationRow>,
    people: People,
}

#[component]
pub fn QueuePage() -> impl IntoView {
    let visit = visit();
    let filter = Filter::from_query();
    let (casework, actor, asked) = (visit.casework.clone(), visit.actor.clone(), filter.clone());
    load(async move { queue(&casework, &actor, &asked).await }, move |queue| {
        let title = t!(visit, "staff-queue");
        let first = filter.after.is_some().then(|| filter.page(None).address());
        let next = queue.page.next.clone().filter(|_| !filter.misread());
        let next = next.map(|after| filter.page(Some(after)).address());
        let list = if filter.misread() {
            view! { <p>{t!(visit, "staff-queue-misread")}</p> }.into_any()
        } else if queue.page.rows.is_empty() {
            view! { <p>{t!(visit, "staff-queue-empty")}</p> }.into_any()
        } else {
            rows(&visit, &queue).into_any()
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
    let page = casework.queue(actor, &filter.ask(member.id, ROWS)).await?;
    let people = casework.holders(actor, &page.rows).await?;
    Ok(Queue { member, page, people })
}

fn form(visit: &Visit, filter: &Filter, member: &StaffMember) -> impl IntoView + use<> {
    let states = STATES.map(|state| (state.word().to_owned(), t!(visit, format!("staff-state-{state}"))));
    let orders = [("newest".to_owned(), t!(visit, "staff-order-newest"))];
    let chosen = filter.state.map_or("", Status::word).to_owned();
    let order = if filter.newest { "newest" } else { "" };
    view! {
        <form class="filters" method="get" action=routes::STAFF_DECLARATIONS>
            <Chooser name="state" label=t!(visit, "staff-filter-state") all=t!(visit, "staff-filter-all") chosen options=states.to_vec()/>
            <StreetChooser area=member.area.clone() chosen=filter.street.clone().unwrap_or_default()/>
            <Chooser name="order" label=t!(visit, "staff-filter-order") all=t!(visit, "staff-order-oldest") chosen=order options=orders.to_vec()/>
            <div class="filter">
                <label r#for="number">{t!(visit, "staff-filter-number")}</label>
                <input id="number" name="number" value=filter.number.clone() size="14" autocomplete="off" spellcheck="false"/>
            </div>
            <div class="choice">
                <input type="checkbox" id="mine" name="mine" value="yes" checked=filter.mine/>
                <label r#for="mine">{t!(visit, "staff-filter-mine")}</label>
            </div>
            <button class="button quiet">{t!(visit, "staff-filter-show")}</button>
        </form>
    }
}

fn rows(visit: &Visit, queue: &Queue) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = queue
        .page
        .rows
        .iter()
        .map(|row| {
            let later = (row.version > 1).then(|| view! { " " <span class="hint">{t!(visit, "staff-version", n = row.version)}</span> });
            view! {
                <tr>
                    <th scope="row"><a class="code" href=routes::staff_declaration(row.id)>{receipt(&row.number)}</a>{later}</th>
                    <td>{row.guardian.clone()}</td>
                    <td class="number">{row.children}</td>
                    <td>{place_name(visit, &row.place)}</td>
                    <td><StateTag state=row.status/></td>
                    <td>
                        {days_since(visit, today, row.submitted_at)} " "
                        <span class="hint">{i18n::date(visit, civil_day(row.submitted_at))}</span>
                    </td>
                    <td>{held(visit, row, &queue.people)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["number", "guardian", "children", "place", "state", "age", "held"];
    let head = head.map(|column| t!(visit, format!("staff-queue-{column}")));
    view! { <Table caption=t!(visit, "staff-queue-caption") head=head.to_vec() quiet=true>{rows}</Table> }
}

/// Who works on it and until when; of a decided one, who decided.
fn held(visit: &Visit, row: &DeclarationRow, people: &People) -> Option<String> {
    let claim = row.claim?;
    let who = people.get(&claim.by)?;
    if row.status != Status::UnderReview {
        return Some(who.clone());
    }
    let until = i18n::moment(visit, claim.until);
    Some(if claim.until <= visit.casework.clock.now() {
        t!(visit, "staff-queue-over", who = who, until = until)
    } else {
        t!(visit, "staff-queue-until", who = who, until = until)
    })
}

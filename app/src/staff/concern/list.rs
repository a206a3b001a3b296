//! What waits in the reader's area: urgent before others, then the oldest.

use casework::{
    Actor, CaseError, CaseResult, Casework,
    actor::StaffMember,
    audit::People,
    policy::{self, Act},
    port::{ConcernRecord, Page},
};
use domain::concern::StateWord;
use leptos::prelude::*;

use super::{CallFirst, CaseTag, Filter, UrgentTag, signs, where_it_is};
use crate::{
    context::{Visit, visit},
    layout::{Pager, StaffPage, Table, Tag, Tone},
    load, routes,
    staff::{
        filters::{Chooser, StreetChooser},
        words::{days_since, receipt},
    },
    t,
};

const ROWS: u64 = 50;

struct Seen {
    member: StaffMember,
    page: Page<ConcernRecord>,
    people: People,
    may_file: bool,
}

#[component]
pub fn ListPage() -> impl IntoView {
    let visit = visit();
    let filter = Filter::from_query();
    let (casework, actor, asked) = (visit.casework.clone(), visit.actor.clone(), filter.clone());
    load(async move { look(&casework, &actor, &asked).await }, move |seen| {
        let title = t!(visit, "staff-concerns");
        let first = filter.after.is_some().then(|| filter.page(None).address());
        let next = seen.page.next.clone().map(|after| filter.page(Some(after)).address());
        let list = if seen.page.rows.is_empty() {
            view! { <p>{t!(visit, "staff-concerns-empty")}</p> }.into_any()
        } else {
            rows(&visit, &seen).into_any()
        };
        let form = form(&visit, &filter, &seen.member);
        let file = seen.may_file.then(|| {
            view! { <p><a class="button quiet" href=routes::STAFF_CONCERN_NEW>{t!(visit, "staff-concern-new")}</a></p> }
        });
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <CallFirst/>
                {file}
                {form}
                {list}
                <Pager first next/>
            </StaffPage>
        }
    })
}

async fn look(casework: &Casework, actor: &Actor, filter: &Filter) -> CaseResult<Seen> {
    let member = actor.staff().cloned().ok_or(CaseError::SignInNeeded)?;
    let (page, people) = casework.concerns(actor, &filter.ask(ROWS)).await?;
    let may_file = policy::allow(actor, Act::ReportConcern).is_ok();
    Ok(Seen { member, page, people, may_file })
}

fn form(visit: &Visit, filter: &Filter, member: &StaffMember) -> impl IntoView + use<> {
    let states =
        StateWord::ALL.iter().map(|state| (state.word().to_owned(), t!(visit, format!("staff-concern-state-{state}"))));
    let chosen = filter.state.map_or("", StateWord::word).to_owned();
    view! {
        <form class="filters" method="get" action=routes::STAFF_CONCERNS>
            <Chooser name="state" label=t!(visit, "staff-filter-state") all=t!(visit, "staff-concerns-open") chosen options=states.collect()/>
            <StreetChooser area=member.area.clone() chosen=filter.street.clone().unwrap_or_default()/>
            <button class="button quiet">{t!(visit, "staff-filter-show")}</button>
        </form>
    }
}

fn rows(visit: &Visit, seen: &Seen) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = seen
        .page
        .rows
        .iter()
        .map(|row| {
            let what = signs(visit, &row.sighting.signs);
            let open = row.status != StateWord::Closed;
            let urgent = (row.urgent && open).then(|| view! { <UrgentTag/> " " });
            let flagged = row.flagged.then(|| view! { " " <Tag text=t!(visit, "staff-concern-flagged") tone=Tone::Plain/> });
            let age = days_since(visit, today, row.received_at);
            let holder = row.taken_by.and_then(|by| seen.people.get(&by)).cloned();
            view! {
                <tr>
                    <th scope="row">{urgent}<a class="code" href=routes::staff_concern(row.id)>{receipt(&row.number)}</a>{flagged}</th>
                    <td>{what}</td>
                    <td>{where_it_is(visit, &row.place)}</td>
                    <td><CaseTag state=row.status/></td>
                    <td>{age}</td>
                    <td>{holder}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["number", "signs", "place", "state", "age", "holder"];
    let head = head.map(|column| t!(visit, format!("staff-concerns-{column}")));
    view! { <Table caption=t!(visit, "staff-concerns") head=head.to_vec() quiet=true>{rows}</Table> }
}

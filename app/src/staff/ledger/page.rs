use casework::{
    Actor, CaseError, CaseResult, Casework,
    actor::StaffMember,
    ledger::LedgerSearch,
    port::{LedgerRow, Page},
};
use jiff::civil::Date;
use leptos::prelude::*;

use super::search::{ORDERS, Search};
use crate::{
    context::{Visit, visit},
    form::{Csrf, Field, TextField, TextKind},
    i18n,
    layout::{Notice, Pager, StaffPage, Table},
    load, routes,
    staff::{
        filters::{Chooser, StreetChooser},
        words::{SignTag, place_name, years_old},
    },
    t,
};

const ROWS: u64 = 50;

struct Ledger {
    member: StaffMember,
    page: Page<LedgerRow>,
}

#[component]
pub fn LedgerPage() -> impl IntoView {
    let visit = visit();
    let search = Search::from_query();
    let text = search.text(&visit);
    // A mark without its text: the cookie is gone, or holds a later search.
    let gone = search.mark.is_some() && text.is_none();
    let search = if gone { Search { mark: None, after: None, ..search } } else { search };
    let text = text.unwrap_or_default();
    let (casework, actor, asked) = (visit.casework.clone(), visit.actor.clone(), search.ask(&text, ROWS));
    load(async move { ledger(&casework, &actor, &asked).await }, move |ledger| {
        let title = t!(visit, "staff-ledger");
        let first = search.after.is_some().then(|| search.clone().page(None).address());
        let next = ledger.page.next.clone().map(|after| search.clone().page(Some(after)).address());
        let list = match ledger.page.rows.is_empty() {
            true if text.is_empty() => view! { <p>{t!(visit, "staff-ledger-empty")}</p> }.into_any(),
            true => view! { <p>{t!(visit, "staff-ledger-none")}</p> }.into_any(),
            false => rows(&visit, &ledger.page.rows).into_any(),
        };
        let gone_text = t!(visit, "staff-search-gone.text");
        let gone =
            gone.then(|| view! { <Notice title=t!(visit, "staff-search-gone") news=true><p>{gone_text}</p></Notice> });
        let form = form(&visit, &search, text, &ledger.member);
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p class="hint"><a href=routes::STAFF_DEPARTURES>{t!(visit, "staff-departures")}</a></p>
                {gone}
                {form}
                {list}
                <Pager first next/>
            </StaffPage>
        }
    })
}

async fn ledger(casework: &Casework, actor: &Actor, search: &LedgerSearch) -> CaseResult<Ledger> {
    let member = actor.staff().cloned().ok_or(CaseError::SignInNeeded)?;
    let page = casework.search_ledger(actor, search).await?;
    Ok(Ledger { member, page })
}

fn form(visit: &Visit, search: &Search, text: String, member: &StaffMember) -> impl IntoView + use<> {
    let field = Field::new("text", t!(visit, "staff-search")).hint(t!(visit, "staff-search.hint")).value(text);
    let all = search.mark.clone().map(|_| {
        let all = Search { mark: None, after: None, ..search.clone() }.address();
        view! { <a class="link" href=all>{t!(visit, "staff-search-clear")}</a> }
    });
    let label = |word: &str| t!(visit, format!("staff-ledger-order-{word}"));
    let orders: Vec<_> = ORDERS.iter().skip(1).map(|(word, _)| ((*word).to_owned(), label(word))).collect();
    view! {
        <form class="filters" method="post" action=routes::STAFF_CHILDREN role="search">
            <Csrf/>
            <TextField field kind=TextKind::Search/>
            <StreetChooser area=member.area.clone() chosen=search.street.clone().unwrap_or_default()/>
            <Chooser name="order" label=t!(visit, "staff-filter-order") all=label(ORDERS[0].0) chosen=search.word() options=orders/>
            <button class="button quiet">{t!(visit, "staff-search-go")}</button>
            {all}
        </form>
    }
}

/// When the family should confirm its record; a day that has passed is said in words too.
fn due(visit: &Visit, today: Date, due: Date) -> impl IntoView + use<> {
    let date = i18n::date(visit, due);
    let late = due < today;
    let text = if late { t!(visit, "staff-ledger-overdue", date = date) } else { date };
    view! { <span class:stale=late>{text}</span> }
}

fn rows(visit: &Visit, rows: &[LedgerRow]) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = rows
        .iter()
        .map(|row| {
            let stage = row.stage.map(|stage| t!(visit, format!("value-stage-{stage}")));
            let signs = row.signs.iter().map(|sign| view! { <SignTag sign=sign.clone()/> " " }).collect_view();
            view! {
                <tr>
                    <th scope="row"><a href=routes::staff_child(row.id)>{row.name.clone()}</a></th>
                    <td>{i18n::date(visit, row.birth_date)}</td>
                    <td>{years_old(visit, today, row.birth_date)}</td>
                    <td>{place_name(visit, &row.place)}</td>
                    <td>{stage}</td>
                    <td>{signs}</td>
                    <td>{due(visit, today, row.due)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["name", "birth", "age", "place", "stage", "signs", "due"];
    let head = head.map(|column| t!(visit, format!("staff-ledger-{column}")));
    view! { <Table caption=t!(visit, "staff-ledger") head=head.to_vec() quiet=true>{rows}</Table> }
}

//! The requests of the area: those that wait, first due first; those decided.

use casework::{
    clock::civil_day,
    policy::{self, Act},
    port::{ErasureFilter, ErasureRow, Page},
};
use domain::privacy::ErasureWord;
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    i18n,
    layout::{Pager, StaffPage, Table, Tag, Tone},
    load, routes,
    staff::{
        filters::address,
        words::{place_name, receipt},
    },
    t,
};

const ROWS: u64 = 50;

#[component]
pub fn ErasuresPage() -> impl IntoView {
    let visit = visit();
    let open = query("state") != "decided";
    let after = Some(query("after")).filter(|after| !after.is_empty());
    let filter = ErasureFilter { open, due_before: None, after: after.clone(), limit: ROWS };
    let work = {
        let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
        async move { casework.erasures(&actor, &filter).await }
    };
    load(work, move |page| {
        let title = t!(visit, "staff-erasures");
        let decides = policy::allow(&visit.actor, Act::CarryOutErasure).is_ok();
        let lead = if decides { "staff-erasures-lead" } else { "staff-erasures-late" };
        let first = after.map(|_| here(open, None));
        let next = page.next.clone().map(|after| here(open, Some(after)));
        let other = decides.then(|| {
            let id = if open { "staff-erasures-decided" } else { "staff-erasures-open" };
            view! { <p><a href=here(!open, None)>{t!(visit, id)}</a></p> }
        });
        let list = if page.rows.is_empty() {
            view! { <p>{t!(visit, "staff-erasures-none")}</p> }.into_any()
        } else {
            rows(&visit, &page).into_any()
        };
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p>{t!(visit, lead)}</p>
                {list}
                <Pager first next/>
                {other}
            </StaffPage>
        }
    })
}

fn here(open: bool, after: Option<String>) -> String {
    let parts = [(!open).then(|| "state=decided".to_owned()), after.map(|after| format!("after={after}"))];
    address(routes::STAFF_ERASURES, parts.into_iter().flatten())
}

fn rows(visit: &Visit, page: &Page<ErasureRow>) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = page
        .rows
        .iter()
        .map(|row| {
            let late = row.word == ErasureWord::Open && row.due < today;
            let due = if late {
                view! { <span class="stale">{t!(visit, "staff-erasures-overdue", date = i18n::date(visit, row.due))}</span> }.into_any()
            } else {
                i18n::date(visit, row.due).into_any()
            };
            view! {
                <tr>
                    <th scope="row"><a class="code" href=routes::staff_erasure(row.id)>{receipt(&row.number)}</a></th>
                    <td>{t!(visit, format!("mydata-scope-{}", row.scope))}</td>
                    <td>{t!(visit, format!("staff-erasure-cause-{}", row.cause))}</td>
                    <td>{place_name(visit, &row.place)}</td>
                    <td>{i18n::date(visit, civil_day(row.asked_at))}</td>
                    <td>{due}</td>
                    <td><StateTag word=row.word/></td>
                </tr>
            }
        })
        .collect_view();
    let head = ["number", "scope", "cause", "place", "asked", "due", "state"];
    let head = head.map(|column| t!(visit, format!("staff-erasures-{column}")));
    view! { <Table caption=t!(visit, "staff-erasures") head=head.to_vec() quiet=true>{rows}</Table> }
}

/// What became of a request.
#[component]
pub fn StateTag(word: ErasureWord) -> impl IntoView {
    let tone = match word {
        ErasureWord::Open => Tone::Active,
        ErasureWord::Done => Tone::Good,
        ErasureWord::Refused | ErasureWord::TakenBack => Tone::Plain,
    };
    view! { <Tag text=t!(visit(), format!("staff-erasure-{word}")) tone/> }
}

//! The queues of the member's area by state, with their size and the age of the oldest, and the size of the ledger. A
//! role that sees no cases reads what its work is instead.

use casework::{
    Actor, Area, CaseError, CaseResult, Casework, Role,
    actor::StaffMember,
    policy::{self, Act},
    port::{ConcernCount, QueueCount, QueueFilter, RequestStatus, Status},
    request::RequestCounts,
};
use domain::request::Level;
use jiff::{Timestamp, civil::Date};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    i18n::date,
    layout::{Notice, StaffPage, Table, Tone},
    load, routes,
    staff::{
        queue::Filter,
        words::{area_name, days_since, state_name},
    },
    t,
};

/// More of one's own than this is said as "many".
const MINE: u64 = 99;

struct Work {
    member: StaffMember,
    /// None for a role that sees no cases.
    cases: Option<Cases>,
    /// None for a role that sees no help requests.
    requests: Option<RequestCounts>,
    /// Children who may be in danger; none for a role that does not look after them.
    concerns: Option<ConcernCount>,
    /// Two streets, one child; none for who does not see both.
    handed: Option<usize>,
    /// Requests to erase, and the first last day; none for who does not see them.
    erasures: Option<(usize, Option<Date>)>,
}

struct Cases {
    counts: Vec<QueueCount>,
    mine: (u64, Option<Timestamp>),
    ledger: u64,
}

#[component]
pub fn HomePage() -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { work(&casework, &actor).await }, move |work| {
        let title = t!(visit, "staff-home");
        let role = t!(visit, format!("role-{}", work.member.role.word()));
        let area = area_name(&visit, &work.member.area);
        let who = t!(visit, "staff-home-who", role = role, area = area);
        let content = match &work.cases {
            Some(cases) => queues(&visit, cases).into_any(),
            None => elsewhere(&visit, work.member.role).into_any(),
        };
        let requests = work.requests.as_ref().map(|counts| requests(&visit, counts));
        let handed = work.handed.map(|n| {
            view! { <p><a href=routes::STAFF_HANDED>{t!(visit, "same-child-home", n = n)}</a></p> }
        });
        let concerns = work.concerns.map(|count| concerns(&visit, count));
        let erasures = work.erasures.map(|(n, due)| {
            let text = match due {
                Some(due) => t!(visit, "staff-home-erasures", n = n, due = date(&visit, due)),
                None => t!(visit, "staff-home-erasures-none"),
            };
            view! { <p><a href=routes::STAFF_ERASURES>{text}</a></p> }
        });
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p class="lead">{who}</p>
                {concerns}
                {requests}
                {content}
                {handed}
                {erasures}
            </StaffPage>
        }
    })
}

async fn work(casework: &Casework, actor: &Actor) -> CaseResult<Work> {
    let member = actor.staff().cloned().ok_or(CaseError::SignInNeeded)?;
    let concerns = match policy::allow(actor, Act::SeeConcerns) {
        Ok(()) => Some(casework.concern_count(actor).await?),
        Err(_) => None,
    };
    let requests = match policy::allow(actor, Act::SeeRequests) {
        Ok(()) => Some(casework.request_counts(actor).await?),
        Err(_) => None,
    };
    let handed = match policy::allow(actor, Act::SeeHanded) {
        Ok(()) => Some(casework.handed_count(actor).await?),
        Err(_) => None,
    };
    let erasures = match policy::allow(actor, Act::SeeErasures) {
        Ok(()) => Some(casework.waiting_erasures(actor).await?),
        Err(_) => None,
    };
    if policy::allow(actor, Act::SeeQueue).is_err() {
        return Ok(Work { member, cases: None, requests, concerns, handed, erasures });
    }
    let counts = casework.queue_counts(actor).await?;
    let mine = QueueFilter {
        status: Some(Status::UnderReview),
        claimed_by: Some(member.id),
        limit: MINE + 1,
        ..QueueFilter::default()
    };
    let mine = casework.queue(actor, &mine).await?.rows;
    let mine = (u64::try_from(mine.len()).unwrap_or_default(), mine.iter().map(|row| row.submitted_at).min());
    let ledger = casework.ledger_size(actor).await?;
    Ok(Work { member, cases: Some(Cases { counts, mine, ledger }), requests, concerns, handed, erasures })
}

/// Before everything else; quiet while nothing is open.
fn concerns(visit: &Visit, count: ConcernCount) -> impl IntoView + use<> {
    let tone = match count {
        ConcernCount { urgent: 1.., .. } => Tone::Stop,
        ConcernCount { open: 1.., .. } => Tone::Warn,
        _ => Tone::Plain,
    };
    let oldest = count.oldest.map(|at| {
        let age = days_since(visit, visit.casework.today(), at);
        view! { <p>{t!(visit, "staff-home-concerns-oldest", n = count.received, age = age)}</p> }
    });
    let title = t!(visit, "staff-home-concerns", n = count.open, urgent = count.urgent);
    let link = t!(visit, "staff-concerns");
    view! {
        <Notice title tone>
            {oldest}
            <p><a href=routes::STAFF_CONCERNS>{link}</a></p>
        </Notice>
    }
}

fn queues(visit: &Visit, cases: &Cases) -> impl IntoView + use<> {
    let of = |state: Status| {
        let found = cases.counts.iter().find(|count| count.status == state);
        found.map_or((0, None), |count| (count.count, count.oldest))
    };
    let (mine, oldest_mine) = cases.mine;
    let (reviewed, oldest_reviewed) = of(Status::UnderReview);
    let state = |state: Status| (state_name(visit, state), Filter { state: Some(state), ..Filter::default() });
    let my_own = Filter { state: Some(Status::UnderReview), mine: true, ..Filter::default() };
    let rows = [
        (state(Status::Submitted), of(Status::Submitted)),
        ((t!(visit, "staff-home-mine"), my_own), (mine, oldest_mine)),
        ((t!(visit, "staff-home-reviewed"), state(Status::UnderReview).1), (reviewed, oldest_reviewed)),
        (state(Status::Returned), of(Status::Returned)),
    ];
    let rows = rows
        .into_iter()
        .map(|((name, filter), (count, oldest))| {
            let count = if count > MINE && filter.mine { format!("{MINE}+") } else { count.to_string() };
            let oldest = oldest.map(|at| days_since(visit, visit.casework.today(), at));
            view! {
                <tr>
                    <th scope="row"><a href=filter.address()>{name}</a></th>
                    <td class="number">{count}</td>
                    <td>{oldest.unwrap_or_else(|| t!(visit, "staff-none"))}</td>
                </tr>
            }
        })
        .collect_view();
    let phones = policy::allow(&visit.actor, Act::SeePhoneChanges).is_ok();
    let phones = phones.then(|| view! { <p><a href=routes::STAFF_PHONES>{t!(visit, "staff-phones")}</a></p> });
    let head = ["state", "count", "oldest"].map(|column| t!(visit, format!("staff-home-{column}")));
    let first = Filter { state: Some(Status::Submitted), ..Filter::default() }.address();
    view! {
        <Table caption=t!(visit, "staff-home-queues") head=head.to_vec()>{rows}</Table>
        <p><a class="button" href=first>{t!(visit, "staff-home-next")}</a></p>
        <h2>{t!(visit, "staff-ledger")}</h2>
        <p>
            {t!(visit, "staff-home-ledger", n = cases.ledger)} " "
            <a href=routes::STAFF_CHILDREN>{t!(visit, "staff-home-search")}</a>
        </p>
        {phones}
    }
}

/// Help requests: how many wait, for how long, how many of them first.
fn requests(visit: &Visit, counts: &RequestCounts) -> impl IntoView + use<> {
    use crate::staff::request::Filter;
    let own = match visit.actor.staff().map(|member| &member.area) {
        Some(Area::City) => Some(Level::City),
        Some(Area::District(_)) => Some(Level::District),
        _ => None,
    };
    let all = Filter::default();
    let rows = [
        ("urgent", counts.urgent, Filter { urgent: true, ..all.clone() }),
        ("late", (counts.late, None), Filter { late: true, ..all.clone() }),
        ("climbed", counts.climbed, Filter { level: own.or(Some(Level::District)), ..all.clone() }),
        ("open", counts.open, all.clone()),
        ("unconfirmed", counts.unconfirmed, Filter { state: Some(RequestStatus::Delivered), ..all }),
    ];
    let rows = rows
        .into_iter()
        .map(|(word, (count, oldest), filter)| {
            let oldest = oldest.map(|at| days_since(visit, visit.casework.today(), at));
            view! {
                <tr>
                    <th scope="row"><a href=filter.address()>{t!(visit, format!("staff-home-requests-{word}"))}</a></th>
                    <td class="number">{count}</td>
                    <td>{oldest.unwrap_or_else(|| t!(visit, "staff-none"))}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["state", "count", "oldest"].map(|column| t!(visit, format!("staff-home-{column}")));
    view! { <Table caption=t!(visit, "staff-requests") head=head.to_vec()>{rows}</Table> }
}

/// What a role without cases does, and where.
fn elsewhere(visit: &Visit, role: Role) -> impl IntoView + use<> {
    let links: &[(&str, &str)] = match role {
        Role::DepartmentOfficer => &[(routes::SERVICES, "staff-do-services"), (routes::CONTACT, "staff-do-offices")],
        Role::Administrator => &[(routes::STAFF_MESSAGES, "staff-messages"), (routes::STAFF_KIOSKS, "staff-kiosks")],
        Role::Auditor => &[(routes::STAFF_QUESTIONS, "staff-nav-questions")],
        _ => &[(routes::SERVICES, "staff-do-services")],
    };
    let links = links.iter().map(|(to, id)| view! { <li><a href=*to>{t!(visit, *id)}</a></li> }).collect_view();
    view! {
        <p>{t!(visit, format!("staff-does-{}", role.word()))}</p>
        <ul>{links}</ul>
    }
}

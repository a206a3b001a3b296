use casework::{
    id::ChildId,
    ledger::{Beside, ChildView},
    policy::{self, Act},
    port::Status,
};
use domain::{hukou::open_children, journey::ChildNo};
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::AppError,
    i18n,
    layout::{Card, Crumb, Row, StaffPage, Table},
    load, place, routes,
    staff::{
        hukou::{Shown, shown},
        record::{Group, History, Log, TakenBack, groups},
        same_child::decisions,
        words::{SignTag, StateTag, city_level, phone, place_name, receipt, years_old},
    },
    t,
};

#[component]
pub fn ChildPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor, id) = (visit.casework.clone(), visit.actor.clone(), param("id"));
    let child = async move {
        let id: ChildId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.view_child(&actor, id).await?)
    };
    load(child, move |view| {
        let title = view.child.name.clone();
        let crumbs = vec![Crumb::new(routes::STAFF_CHILDREN, t!(visit, "staff-ledger"))];
        let signs = view.child.signs.iter().map(|sign| view! { <li><SignTag sign=sign.clone()/></li> }).collect_view();
        let events = view.versions.iter().find(|(version, _)| version.id == view.child.declaration);
        let events = events.map(|(_, events)| events.clone()).unwrap_or_default();
        let (facts, sections, versions) = (facts(&visit, &view), sections(&visit, &view), versions(&visit, &view));
        let (beside, decided) = (beside(&visit, &view), decisions(&visit, &view.decisions));
        let (hukou, who) = (hukou(&visit, &view), visit.locale);
        view! {
            <StaffPage title=t!(who, "staff-record") crumbs>
                <h1>{title}</h1>
                <ul class="signs">{signs}</ul>
                <TakenBack consent=view.taken_back/>
                {facts}
                {hukou}
                {beside}
                {decided}
                {sections}
                <h2>{t!(who, "staff-versions")}</h2>
                {versions}
                <h2>{t!(who, "staff-history")}</h2>
                <History events/>
                <h2>{t!(who, "staff-log")}</h2>
                <Log entries=view.log people=view.people/>
            </StaffPage>
        }
    })
}

fn facts(visit: &Visit, view: &ChildView) -> impl IntoView + use<> {
    let child = &view.child;
    let birth = format!(
        "{} ({})",
        i18n::date(visit, child.birth_date),
        years_old(visit, visit.casework.today(), child.birth_date)
    );
    let rows = [
        ("staff-ledger-birth", birth),
        ("staff-record-document", child.document.clone().unwrap_or_else(|| t!(visit, "staff-record-none"))),
        ("staff-ledger-place", place_name(visit, &child.place)),
        ("staff-queue-guardian", child.guardian.clone()),
        ("staff-record-phone", phone(visit, child.guardian_phone.as_deref())),
        ("staff-record-approved", i18n::moment(visit, child.approved_at)),
        ("staff-ledger-due", i18n::date(visit, child.due)),
        ("staff-record-confirmed", view.confirmations.first().map(|it| i18n::moment(visit, it.at)).unwrap_or_default()),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(visit, id) value/> }).collect_view();
    let city = city_level(visit, view.proven.as_ref()).map(|value| view! { <Row name=t!(visit, "staff-city") value/> });
    view! { <Card>{rows}{city}</Card> }
}

/// The code of the hukou does not tell whether it is Shenzhen's: what it counts as.
fn hukou(visit: &Visit, view: &ChildView) -> Option<impl IntoView + use<>> {
    let child = u16::try_from(view.child.number).ok().map(ChildNo)?;
    let (version, _) = view.versions.iter().find(|(version, _)| version.id == view.child.declaration)?;
    let decision = version.hukou.get(&child);
    let by = decision.and_then(|it| view.people.get(&it.by)).map(String::as_str);
    let may = policy::allow(&visit.actor, Act::CountHukou).is_ok() && version.status == Status::Approved;
    let it = Shown { declaration: version.id, child, decision, by, may };
    open_children(&version.answers).contains(&child).then(|| shown(visit, &it))
}

/// The sections of this child and of the family; those of its siblings are on their own pages.
fn sections(visit: &Visit, view: &ChildView) -> impl IntoView + use<> {
    let number = u16::try_from(view.child.number).ok().map(ChildNo);
    let of_child = |group: &Group| group.lines.iter().find_map(|line| line.key.child());
    let mut groups = groups(visit, &view.answers, None);
    groups.retain(|group| of_child(group).is_none_or(|child| Some(child) == number));
    groups.sort_by_key(|group| of_child(group).is_none());
    groups
        .into_iter()
        .map(|group| {
            let rows = group
                .lines
                .into_iter()
                .map(|line| view! { <Row name=line.label value=line.now.unwrap_or_default()/> })
                .collect_view();
            view! { <Card title=group.title>{rows}</Card> }
        })
        .collect_view()
}

/// One child, two families: each with its own guardian and phone, for the office alone.
fn beside(visit: &Visit, view: &ChildView) -> impl IntoView + use<> {
    let each: Vec<_> = view
        .beside
        .iter()
        .map(|other| match other {
            Beside::Here(record) => {
                let rows = [
                    ("staff-queue-guardian", record.guardian.clone()),
                    ("staff-record-phone", phone(visit, record.guardian_phone.as_deref())),
                    ("staff-ledger-place", place_name(visit, &record.place)),
                    ("staff-record-approved", i18n::moment(visit, record.approved_at)),
                ];
                let rows = rows.map(|(id, value)| view! { <Row name=t!(visit, id) value/> }).collect_view();
                let to = routes::staff_declaration(record.declaration);
                view! { <Card>{rows}</Card> <p><a href=to>{t!(visit, "same-child-declaration")}</a></p> }.into_any()
            }
            Beside::Street(street) => view! {
                <p>
                    <a href=routes::office(street)>{place::street(visit, street).unwrap_or_default()}</a> " "
                    {t!(visit, "staff-elsewhere-street")}
                </p>
            }
            .into_any(),
        })
        .collect();
    (!each.is_empty()).then(|| {
        view! { <h2>{t!(visit, "same-child-beside")}</h2> <p class="hint">{t!(visit, "same-child-beside.hint")}</p> {each} }
    })
}

/// Each with the street it was declared in. A version kept by another street is named and can't be opened.
fn versions(visit: &Visit, view: &ChildView) -> impl IntoView + use<> {
    let area = visit.actor.staff().map(|member| member.area.clone());
    let rows = view
        .versions
        .iter()
        .map(|(version, _)| {
            let number = receipt(&version.number);
            let number = if area.as_ref().is_some_and(|area| area.covers(&version.place)) {
                view! { <a class="code" href=routes::staff_declaration(version.id)>{number}</a> }.into_any()
            } else {
                view! { <span class="code">{number}</span> }.into_any()
            };
            view! {
                <tr>
                    <th scope="row">{t!(visit, "staff-version", n = version.version)}</th>
                    <td>{number}</td>
                    <td>{place_name(visit, &version.declared_in())}</td>
                    <td><StateTag state=version.status/></td>
                    <td>{i18n::moment(visit, version.status_at)}</td>
                </tr>
            }
        })
        .collect_view();
    let head = [
        "staff-versions-version",
        "staff-queue-number",
        "staff-queue-place",
        "staff-queue-state",
        "staff-versions-since",
    ];
    let head = head.map(|id| t!(visit, id));
    view! { <Table caption=t!(visit, "staff-versions") head=head.to_vec() quiet=true>{rows}</Table> }
}

//! To read for all staff of a street; to edit for those who keep it.

use casework::{
    Actor, Area, CaseError, Casework,
    office::OfficeFlaw,
    policy::{self, Act},
    port::Office,
};
use domain::area;
use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextField, TextKind},
    i18n::{self, Speaks},
    layout::{Card, Notice, Row, StaffPage, Tone},
    load, place, routes,
    staff::filters::StreetChooser,
    t,
};

/// What was posted and could not be saved.
#[derive(Debug, Clone)]
pub struct Sent {
    pub office: Office,
    pub problems: Problems,
    /// A colleague saved first.
    pub conflict: bool,
}

struct Reading {
    area: Area,
    /// None: the area has several, and none was chosen.
    street: Option<String>,
    office: Option<Office>,
    may_edit: bool,
}

#[component]
pub fn OfficePage() -> impl IntoView {
    view! { <OfficeForm street=query("street")/> }
}

#[component]
pub fn OfficeForm(
    /// For an area with several streets.
    street: String,
    #[prop(optional)] sent: Option<Sent>,
) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { read(&casework, &actor, street).await }, move |reading| {
        let title = t!(visit, "staff-office");
        let problems = sent.as_ref().map(|sent| sent.problems.clone()).unwrap_or_default();
        let name = reading.street.as_deref().and_then(|code| place::street(&visit, code));
        let content = match (&reading.street, reading.may_edit) {
            (None, _) => view! { <p>{t!(visit, "staff-office-choose")}</p> }.into_any(),
            (Some(street), true) => form(&visit, street, reading.office.as_ref(), sent).into_any(),
            (Some(_), false) => shown(&visit, reading.office.as_ref()).into_any(),
        };
        let chooser = chooser(&visit, &reading);
        view! {
            <StaffPage title=title.clone() problems=problems.any()>
                <h1>{title}</h1>
                {name.map(|name| view! { <p class="lead">{name}</p> })}
                <ErrorSummary problems/>
                {chooser}
                {content}
            </StaffPage>
        }
    })
}

async fn read(casework: &Casework, actor: &Actor, chosen: String) -> AppResult<Reading> {
    let member = actor.staff().ok_or(CaseError::SignInNeeded)?;
    let street = match &member.area {
        Area::Street(code) => Some(code.clone()),
        Area::Community(code) => code.get(..9).map(str::to_owned),
        Area::City | Area::District(_) if chosen.is_empty() => None,
        Area::City | Area::District(_) => Some(chosen),
    };
    let in_area = |street: &String| {
        area::street(street).is_some_and(|found| match &member.area {
            Area::District(code) => found.district == *code,
            _ => true,
        })
    };
    if street.as_ref().is_some_and(|street| !in_area(street)) {
        return Err(AppError::NotFound);
    }
    let office = match &street {
        Some(street) => casework.office(street).await?,
        None => None,
    };
    let may_edit = policy::allow(actor, Act::EditOffice).is_ok();
    Ok(Reading { area: member.area.clone(), street, office, may_edit })
}

/// For an office of a district or of the city.
fn chooser(visit: &Visit, reading: &Reading) -> impl IntoView + use<> {
    let several = matches!(reading.area, Area::City | Area::District(_));
    several.then(|| {
        view! {
            <form class="filters" method="get" action=routes::STAFF_OFFICE>
                <StreetChooser area=reading.area.clone() chosen=reading.street.clone().unwrap_or_default()/>
                <button class="button quiet">{t!(visit, "staff-filter-show")}</button>
            </form>
        }
    })
}

fn form(visit: &Visit, street: &str, stored: Option<&Office>, sent: Option<Sent>) -> impl IntoView + use<> {
    let empty = Office::typed(street, 0, "", "", "");
    let stored = stored.unwrap_or(&empty);
    let conflict = sent.as_ref().is_some_and(|sent| sent.conflict);
    let (typed, problems) = sent.map_or_else(|| (stored.clone(), Problems::new()), |sent| (sent.office, sent.problems));
    let who = visit.locale;
    let field = |name: &str, value: &str| {
        Field::new(name, t!(who, format!("staff-office-{name}")))
            .hint(i18n::find(who, &format!("staff-office-{name}.hint")))
            .value(value)
            .problem(&problems)
    };
    let [address, phone, hours] = [("address", &typed.address), ("phone", &typed.phone), ("hours", &typed.hours)]
        .map(|(name, value)| field(name, value));
    let theirs = conflict.then(|| rows(visit, stored));
    let notice = conflict.then(|| {
        view! {
            <Notice title=t!(who, "staff-office-conflict") tone=Tone::Warn news=true>
                <p>{t!(who, "staff-office-conflict.text")}</p>
                {theirs}
            </Notice>
        }
    });
    let (revision, street) = (stored.revision.to_string(), street.to_owned());
    view! {
        {notice}
        <p>{t!(who, "staff-office-who")} " " <a href=routes::office(&street)>{t!(who, "staff-office-see")}</a></p>
        <PostForm to=routes::STAFF_OFFICE>
            <Hidden name="street" value=street/>
            <Hidden name="revision" value=revision/>
            <TextField field=address kind=TextKind::Plain/>
            <TextField field=phone kind=TextKind::Number/>
            <TextField field=hours kind=TextKind::Plain/>
            <Submit label=t!(who, "staff-office-save")/>
        </PostForm>
        {(stored.revision > 0).then(|| updated(visit, stored.updated_at))}
    }
}

fn shown(visit: &Visit, stored: Option<&Office>) -> impl IntoView + use<> {
    match stored {
        None => view! { <p>{t!(visit, "staff-office-none")}</p> }.into_any(),
        Some(office) => view! { {rows(visit, office)} {updated(visit, office.updated_at)} }.into_any(),
    }
}

fn rows(visit: &Visit, office: &Office) -> impl IntoView + use<> {
    let rows = [("address", &office.address), ("phone", &office.phone), ("hours", &office.hours)]
        .map(|(name, value)| view! { <Row name=t!(visit, format!("staff-office-{name}")) value=value.clone()/> })
        .collect_view();
    view! { <Card>{rows}</Card> }
}

fn updated(visit: &Visit, at: Timestamp) -> impl IntoView + use<> {
    view! { <p class="hint">{t!(visit, "staff-office-updated", at = i18n::moment(visit, at))}</p> }
}

/// The flaws in the reader's words.
pub fn problems(who: impl Speaks, flaws: &[OfficeFlaw]) -> Problems {
    let words = |flaw: &OfficeFlaw| match flaw {
        OfficeFlaw::NoAddress => t!(who, "staff-problem-address"),
        OfficeFlaw::NoPhone => t!(who, "staff-problem-phone"),
        OfficeFlaw::NoHours => t!(who, "staff-problem-hours"),
        OfficeFlaw::TooLong(_) => t!(who, "staff-problem-long", n = casework::office::LINE_LENGTH),
    };
    flaws.iter().map(|flaw| (flaw.field(), words(flaw))).collect()
}

//! The days of one child, soonest first.

use domain::{journey::ChildNo, renewal::What};
use jiff::civil::Date;
use leptos::prelude::*;

use super::words::words;
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{Hidden, PostForm, Submit},
    i18n::date,
    layout::{Card, Crumb, Page, Row, Tag, Tone},
    load,
    parent::cards::child_name,
    routes, t,
};

/// What is to come for one child of the family.
pub(super) struct Days {
    pub child: ChildNo,
    pub name: String,
    pub ahead: Vec<(Date, What)>,
    /// The child is on record, so that reminders can be switched.
    pub on_record: bool,
    pub watched: bool,
}

#[component]
pub fn NextPage() -> impl IntoView {
    let visit = visit();
    let child = param("child");
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &child).await }
    };
    load(work, move |found| {
        let (locale, title) = (visit.locale, t!(visit, "next-title", name = found.name.as_str()));
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(locale, "family-title"))];
        let rows = found
            .ahead
            .iter()
            .map(|(day, what)| view! { <Row name=date(locale, *day) value=words(locale, what)/> })
            .collect_view();
        let list = if found.ahead.is_empty() {
            view! { <p>{t!(locale, "next-none")}</p> }.into_any()
        } else {
            view! { <Card>{rows}</Card> }.into_any()
        };
        let switch = found.on_record.then(|| switch(&visit, &found));
        let calendar = if visit.shared() {
            view! { <p>{t!(locale, "next-calendar-shared")}</p> }.into_any()
        } else {
            let to = routes::family_calendar(found.child);
            view! {
                <p>{t!(locale, "next-calendar.text")}</p>
                <p><a href=to download="tongxing.ics">{t!(locale, "next-calendar.link")}</a></p>
            }
            .into_any()
        };
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                <p>{t!(locale, "next-text")}</p>
                {list}
                {switch}
                <h2>{t!(locale, "next-calendar")}</h2>
                {calendar}
            </Page>
        }
    })
}

fn switch(visit: &Visit, found: &Days) -> impl IntoView + use<> {
    let locale = visit.locale;
    let (state, tone, value, button) = if found.watched {
        ("next-remind-on", Tone::Good, "no", "next-remind-stop")
    } else {
        ("next-remind-off", Tone::Plain, "yes", "next-remind-start")
    };
    let to = routes::family_next(found.child);
    view! {
        <section class="no-print">
            <h2>{t!(locale, "next-remind")}</h2>
            <p>{t!(locale, "next-remind.text")}</p>
            <p><Tag text=t!(locale, state) tone/></p>
            <PostForm to>
                <Hidden name="remind" value=value/>
                <Submit label=t!(locale, button) quiet=true/>
            </PostForm>
        </section>
    }
}

pub(super) async fn look(visit: &Visit, child: &str) -> AppResult<Days> {
    let child: ChildNo = child.parse().map_err(|_| AppError::NotFound)?;
    let family = visit.casework.my_family(&visit.actor).await?;
    let answers = family.answers().ok_or(AppError::NotFound)?;
    let facts = family.facts().ok_or(AppError::NotFound)?;
    let record = family.children.iter().find(|it| it.number == u32::from(child.0));
    let coming = visit.casework.to_come(facts, child, record.map(|it| it.due)).ok_or(AppError::NotFound)?;
    let watched = visit.casework.watched(&visit.actor).await?.contains(&u32::from(child.0));
    let name = child_name(visit, answers, child);
    Ok(Days { child, name, ahead: coming.days, on_record: record.is_some(), watched })
}

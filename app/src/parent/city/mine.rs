//! In the account: whether the city's identity opens it, since when, and the presses that add it and end it.

use casework::{city::CitySorry, port::BoundIdentity};
use leptos::{either::Either, prelude::*};

use super::name;
use crate::{
    context::{Visit, query, visit},
    error::AppError,
    form::{PostForm, Submit},
    i18n::moment,
    layout::{Card, Notice, Page, Row, Tone},
    load, routes, t,
};

#[component]
pub fn CityMinePage() -> impl IntoView {
    let visit = visit();
    let (ended, linked) = (query("ended") == "yes", query("linked") == "yes");
    let sorry = query("sorry");
    let sorry = CitySorry::ALL.into_iter().find(|why| why.word() == sorry);
    let work = {
        let visit = visit.clone();
        async move {
            let mine = visit.casework.my_city_identities(&visit.actor).await?;
            let may_link = visit.casework.may_link_city(&visit.actor).await?;
            if visit.casework.has_city() || !mine.is_empty() { Ok((mine, may_link)) } else { Err(AppError::NotFound) }
        }
    };
    load(work, move |(mine, may_link)| {
        let (who, city) = (visit.locale, name(&visit));
        let title = t!(who, "city-mine");
        let ended = ended.then(|| {
            let text = t!(who, "city-mine-ended.text");
            view! { <Notice title=t!(who, "city-mine-ended") tone=Tone::Good news=true><p>{text}</p></Notice> }
        });
        let linked = (linked && !mine.is_empty()).then(|| {
            let text = t!(who, "family-bound.text");
            view! { <Notice title=t!(who, "family-bound") tone=Tone::Good news=true><p>{text}</p></Notice> }
        });
        let sorry = sorry.filter(|_| mine.is_empty()).map(|why| {
            let id = format!("city-link-{}", why.word());
            let text = t!(who, format!("{id}.text"), city = city.as_str());
            view! { <Notice title=t!(who, id, city = city.as_str()) tone=Tone::Warn news=true><p>{text}</p></Notice> }
        });
        let content = if mine.is_empty() {
            Either::Left(none(&visit, &city, may_link))
        } else {
            let each = mine.iter().map(|it| one(&visit, it)).collect_view();
            Either::Right(view! {
                <p>{t!(who, "city-mine-opens", city = city.as_str())}</p>
                {each}
                <p>{t!(who, "city-mine-end.text")}</p>
                <PostForm to=routes::FAMILY_CITY>
                    <Submit label=t!(who, "city-mine-end") quiet=true/>
                </PostForm>
            })
        };
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                {ended}
                {linked}
                {sorry}
                {content}
            </Page>
        }
    })
}

/// At a shared screen nothing leads off the portal.
fn none(visit: &Visit, city: &str, may_link: bool) -> impl IntoView + use<> {
    let how = match (may_link, visit.shared()) {
        (false, _) => "city-mine-no-phone",
        (true, true) => "city-mine-shared",
        (true, false) => "city-mine-how",
    };
    let add = (how == "city-mine-how").then(|| {
        let label = t!(visit, "city-link", city = city);
        view! { <PostForm to=routes::FAMILY_CITY_LINK><Submit label/></PostForm> }
    });
    view! {
        <p>{t!(visit, "city-mine-none")}</p>
        <p>{t!(visit, how, city = city)}</p>
        {add}
    }
}

fn one(visit: &Visit, bound: &BoundIdentity) -> impl IntoView + use<> {
    let who = visit.locale;
    let level = t!(who, bound.level.map_or_else(|| "city-level-none".to_owned(), |it| format!("city-level-{it}")));
    let rows = [
        ("copy-since", moment(visit, bound.bound_at)),
        ("copy-used", moment(visit, bound.seen_at)),
        ("copy-level", level),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(who, id) value/> }).collect_view();
    view! { <Card>{rows}</Card> }
}

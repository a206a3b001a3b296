//! In the account: whether the city's identity opens it, since when, and the press that ends it.

use casework::port::BoundIdentity;
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
    let ended = query("ended") == "yes";
    let work = {
        let visit = visit.clone();
        async move {
            let mine = visit.casework.my_city_identities(&visit.actor).await?;
            if visit.casework.has_city() || !mine.is_empty() { Ok(mine) } else { Err(AppError::NotFound) }
        }
    };
    load(work, move |mine| {
        let (who, city) = (visit.locale, name(&visit));
        let title = t!(who, "city-mine");
        let ended = ended.then(|| {
            let text = t!(who, "city-mine-ended.text");
            view! { <Notice title=t!(who, "city-mine-ended") tone=Tone::Good news=true><p>{text}</p></Notice> }
        });
        let content = if mine.is_empty() {
            Either::Left(view! { <p>{t!(who, "city-mine-none", city = city)}</p> })
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
                {content}
            </Page>
        }
    })
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

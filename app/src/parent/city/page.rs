//! The door on the sign-in page, the page that leads there, and what is said to somebody who comes back without it.

use casework::city::CitySorry;
use leptos::{either::Either, prelude::*};

use super::name;
use crate::{
    context::{query, visit},
    error::NotFoundPage,
    form::{Hidden, PostForm, Submit},
    layout::{Notice, Page, Tone},
    parent::sign_in::wanted,
    routes, t,
};

/// On the sign-in page; nothing where there is no second way.
#[component]
pub fn SignInByCity(next: String) -> impl IntoView {
    let visit = visit();
    visit.casework.has_city().then(|| {
        let (who, city) = (visit.locale, name(&visit));
        view! {
            <h2>{t!(who, "city-other")}</h2>
            <p>{t!(who, "city-other.text", city = city.as_str())}</p>
            <Begin next city quiet=true/>
        }
    })
}

#[component]
fn Begin(next: String, city: String, #[prop(optional)] quiet: bool) -> impl IntoView {
    let label = t!(visit(), "city-sign-in", city = city);
    view! {
        <PostForm to=routes::SIGN_IN_CITY>
            <Hidden name="next" value=next/>
            <Submit label quiet/>
        </PostForm>
    }
}

/// On the pages of phone and code, for somebody the city has just proven.
#[component]
pub fn Proven() -> impl IntoView {
    let visit = visit();
    let (who, city) = (visit.locale, name(&visit));
    view! {
        <Notice title=t!(who, "city-proven", city = city.as_str()) tone=Tone::Active>
            <p>{t!(who, "city-proven.text", city = city)}</p>
            <p><a href=routes::SIGN_IN>{t!(who, "city-proven.without")}</a></p>
        </Notice>
    }
}

/// Leads on by itself; the link is for browsers that don't.
#[component]
pub fn GoingPage(
    to: String,
    /// Where it was begun.
    back: &'static str,
) -> impl IntoView {
    let visit = visit();
    let (who, city) = (visit.locale, name(&visit));
    let title = t!(who, "city-going", city = city.as_str());
    view! {
        <Page title=title.clone() back>
            <h1>{title}</h1>
            <p>{t!(who, "city-going.text")}</p>
            <p><a class="button" href=to rel="noreferrer">{t!(who, "city-going.link", city = city)}</a></p>
        </Page>
    }
}

/// Why nobody is signed in, and both ways to try again.
#[component]
pub fn CitySorryPage() -> impl IntoView {
    let visit = visit();
    if !visit.casework.has_city() {
        return Either::Left(view! { <NotFoundPage/> });
    }
    let (who, city) = (visit.locale, name(&visit));
    let word = query("sorry");
    // Only from inside an account it is taken.
    let why = CitySorry::ALL.into_iter().find(|why| why.word() == word && *why != CitySorry::Taken);
    let (title, text) = match why {
        Some(why) => {
            let id = format!("city-sorry-{}", why.word());
            (t!(who, id, city = city.as_str()), t!(who, format!("{id}.text"), city = city.as_str()))
        }
        None => (t!(who, "city-sign-in", city = city.as_str()), t!(who, "city-other.text", city = city.as_str())),
    };
    Either::Right(view! {
        <Page title=title.clone() back=routes::SIGN_IN>
            <h1>{title}</h1>
            <p>{text}</p>
            <p><a class="button" href=routes::SIGN_IN>{t!(who, "sign-in-title")}</a></p>
            <Begin next=wanted(&query("next")) city quiet=true/>
        </Page>
    })
}

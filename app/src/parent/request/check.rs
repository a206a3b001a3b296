//! Everything once more, then the button that sends; or the one that drops it all.

use casework::{chance, request::Asking};
use domain::request::{Ask, AskPage as Part, Whom};
use leptos::prelude::*;

use super::{asking, urgent::CallNow, words::subject};
use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    form::{Hidden, PostForm, Submit},
    layout::{Card, FileList, Notice, Page, Row, Tone},
    parent::go::{Found, find},
    place::street,
    routes, t,
};

#[component]
pub fn AskCheckPage() -> impl IntoView {
    let visit = visit();
    let changed = query("changed") == "yes";
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    find(work, move |(asking, ask)| page(&visit, asking, &ask, changed))
}

/// A page that is not in order yet comes first.
async fn look(visit: &Visit) -> AppResult<Found<(Asking, Ask)>> {
    let asking = match asking(visit).await? {
        Found::Show(asking) => asking,
        Found::Go(to) => return Ok(Found::Go(to)),
    };
    Ok(match asking.draft.typed.read(&asking.numbers()) {
        Ok(ask) => Found::Show((asking, ask)),
        Err(problems) => Found::Go(match problems.first().map(|problem| problem.page()) {
            Some(Part::Reach) => routes::FAMILY_NEW_REACH.to_owned(),
            _ => routes::FAMILY_NEW.to_owned(),
        }),
    })
}

fn page(visit: &Visit, asking: Asking, ask: &Ask, changed: bool) -> impl IntoView + use<> {
    let locale = visit.locale;
    let whom = match ask.whom {
        Whom::Family => t!(locale, "request-for-family"),
        Whom::Child(number) => {
            asking.children.iter().find(|(it, _)| *it == number).map(|(_, name)| name.clone()).unwrap_or_default()
        }
    };
    let what = format!("{}?return=check", routes::FAMILY_NEW);
    let how = format!("{}?return=check", routes::FAMILY_NEW_REACH);
    let reach = t!(locale, format!("request-reach-{}", ask.reach));
    let urgency = t!(locale, format!("request-urgency-{}", ask.urgency));
    let bytes: [u8; 16] = chance::bytes(&*visit.casework.chance);
    let key = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let office = street(locale, &asking.street).unwrap_or_default();
    let (files, revision) = (asking.files, asking.draft.revision);
    let (item, text, note, urgent) =
        (subject(locale, ask.item), ask.text.clone(), ask.reach_note.clone(), ask.urgency.urgent());
    let no_files = files.is_empty().then(|| view! { <p class="hint">{t!(locale, "request-no-files")}</p> });
    view! {
        <Page title=t!(locale, "request-check") back=routes::FAMILY_NEW_FILES>
            {urgent.then(|| view! { <CallNow/> })}
            <h1>{t!(locale, "request-check")}</h1>
            {changed.then(|| view! {
                <Notice title=t!(locale, "check-changed") tone=Tone::Warn news=true><p>{t!(locale, "check-changed.text")}</p></Notice>
            })}
            <Card>
                <Row name=t!(locale, "request-item") value=item change=what.clone()/>
                <Row name=t!(locale, "request-text") value=text change=what.clone()/>
                <Row name=t!(locale, "request-whom") value=whom change=what/>
                <Row name=t!(locale, "request-urgency") value=urgency change=how.clone()/>
                <Row name=t!(locale, "request-reach") value=reach change=how.clone()/>
                <Row name=t!(locale, "request-reach-note") value=note change=how/>
            </Card>
            <h2>{t!(locale, "request-files")}</h2>
            {no_files}
            <FileList files to=|_, file| routes::family_file(file.id) matter=""/>
            <p><a href=routes::FAMILY_NEW_FILES>{t!(locale, "request-files-change")}</a></p>
            <h2>{t!(locale, "request-send")}</h2>
            <p>{t!(locale, "request-send.text", street = office)}</p>
            <PostForm to=routes::FAMILY_NEW_CHECK>
                <Hidden name="key" value=key/>
                <Hidden name="revision" value=revision.to_string()/>
                <Submit label=t!(locale, "request-send.button")/>
            </PostForm>
            <p><a href=routes::FAMILY_NEW_DROP>{t!(locale, "request-drop")}</a></p>
        </Page>
    }
}

#[component]
pub fn AskDropPage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { asking(&visit).await }
    };
    find(work, move |_| {
        let locale = visit.locale;
        view! {
            <Page title=t!(locale, "request-drop") back=routes::FAMILY_REQUESTS>
                <h1>{t!(locale, "request-drop-heading")}</h1>
                <p>{t!(locale, "request-drop-text")}</p>
                <PostForm to=routes::FAMILY_NEW_DROP>
                    <div class="buttons">
                        <Submit label=t!(locale, "erase-yes")/>
                        <a href=routes::FAMILY_NEW>{t!(locale, "erase-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}

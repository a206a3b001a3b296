//! "Which number do you want to use?"

use casework::{CaseResult, family::FamilyView, port::PhoneChangeRecord};
use domain::{identifier::Mobile, journey::WayIn};
use leptos::prelude::*;

use super::Trouble;
use crate::{
    context::{Visit, visit},
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextField, TextKind},
    i18n::moment,
    layout::{Details, Notice, Page, Prose, Tone},
    load, routes, t,
};

#[component]
pub fn PhonePage() -> impl IntoView {
    view! { <PhoneForm/> }
}

/// Asks for the number; again, with what was typed, when there was trouble with it.
#[component]
pub(super) fn PhoneForm(
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<Trouble>,
) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    load(work, move |(family, changes)| {
        let who = visit.locale;
        let problems: Problems = trouble.map(|trouble| ("phone", t!(who, trouble.message()))).into_iter().collect();
        let title = t!(who, "phone-title");
        let open = changes.iter().filter(|it| it.state.word().open()).map(|it| asked(&visit, it)).collect_view();
        let now = match family.account.way_in.phone() {
            Some(phone) => view! {
                <p>{t!(who, "phone-now", phone = phone.masked())}</p>
                <p>{t!(who, "phone-lead")}</p>
            }
            .into_any(),
            None => slip(&visit).into_any(),
        };
        let send = if family.account.way_in == WayIn::Slip { "phone-send-one" } else { "phone-send" };
        let phone = Field::new("phone", t!(who, "phone-new"))
            .hint(t!(who, "sign-in-phone.hint"))
            .value(typed)
            .problem(&problems);
        view! {
            <Page title=title.clone() problems=problems.any() back=routes::FAMILY typed=true>
                <h1>{title}</h1>
                <ErrorSummary problems/>
                {open}
                {now}
                <PostForm to=routes::FAMILY_PHONE typed=true>
                    <TextField field=phone kind=TextKind::Phone/>
                    <Submit label=t!(who, send)/>
                </PostForm>
                <Details summary=t!(who, "phone-gone")><Prose text=t!(who, "phone-gone.text")/></Details>
            </Page>
        }
    })
}

/// No phone opens the account yet. Another slip is made where one can be printed.
fn slip(visit: &Visit) -> impl IntoView + use<> {
    let who = visit.locale;
    let another = visit.assist().map(|_| view! { <p><a href=routes::VISIT_SLIP>{t!(who, "slip-again")}</a></p> });
    view! {
        <p>{t!(who, "family-slip")}</p>
        {another}
        <p>{t!(who, "phone-lead-one")}</p>
    }
}

async fn look(visit: &Visit) -> CaseResult<(FamilyView, Vec<PhoneChangeRecord>)> {
    let family = visit.casework.my_family(&visit.actor).await?;
    let changes = visit.casework.my_phone_changes(&visit.actor).await?;
    Ok((family, changes))
}

/// What somebody asked for at the office or from the sign-in page, and the press that stops it.
fn asked(visit: &Visit, change: &PhoneChangeRecord) -> impl IntoView + use<> {
    let phone = masked(&change.phone);
    let title = t!(visit, "phone-asked", phone = phone);
    let next = if let Some(due) = change.state.due() {
        t!(visit, "phone-asked-due", at = moment(visit, due))
    } else {
        t!(visit, "phone-asked-at", at = moment(visit, change.asked_at))
    };
    let (who, id) = (visit.locale, change.id.to_string());
    view! {
        <Notice title tone=Tone::Warn>
            <p>{next}</p>
            <p>{t!(who, "phone-asked-stop")}</p>
            <PostForm to=routes::FAMILY_PHONE_STOP>
                <Hidden name="id" value=id/>
                <Submit label=t!(who, "phone-stop")/>
            </PostForm>
        </Notice>
    }
}

fn masked(phone: &str) -> String {
    Mobile::parse(phone).map(|phone| phone.masked()).unwrap_or_default()
}

//! "Are you leaving Shenzhen?": what to do at the next place, and what closing means.

use casework::{family::FamilyView, port::Status};
use leptos::prelude::*;

use crate::{
    context::visit,
    error::AppError,
    form::{Hidden, PostForm, Submit},
    layout::{Page, Prose},
    load, routes, t,
};

#[component]
pub fn LeavePage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { Ok::<_, AppError>(visit.casework.my_family(&visit.actor).await?) }
    };
    load(work, move |family: FamilyView| {
        let (locale, title) = (visit.locale, t!(visit, "leave-title"));
        let approved = family.versions.iter().map(|(version, _)| version).find(|it| it.status == Status::Approved);
        let close = match approved.map(|version| version.number.clone()) {
            None => view! { <p>{t!(locale, "leave-nothing")}</p> }.into_any(),
            Some(number) => view! {
                <h2>{t!(locale, "leave-close")}</h2>
                <Prose text=t!(locale, "leave-close.text")/>
                <PostForm to=routes::FAMILY_LEAVE>
                    <Hidden name="number" value=number/>
                    <div class="buttons">
                        <Submit label=t!(locale, "leave-yes")/>
                        <a class="button quiet" href=routes::FAMILY>{t!(locale, "leave-no")}</a>
                    </div>
                </PostForm>
            }
            .into_any(),
        };
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                <p>{t!(locale, "leave-text")}</p>
                <h2>{t!(locale, "leave-next")}</h2>
                <Prose text=t!(locale, "leave-next.text")/>
                {close}
                <h2>{t!(locale, "leave-moving")}</h2>
                <p>{t!(locale, "leave-moving.text")} " " <a href=routes::FAMILY_RENEW>{t!(locale, "renew-title")}</a></p>
            </Page>
        }
    })
}

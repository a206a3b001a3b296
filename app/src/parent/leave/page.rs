//! "Are you leaving Shenzhen?": what to do at the next place, and what closing means.

use casework::{
    family::FamilyView,
    port::{RequestDraft, RequestRecord, Status},
};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    error::AppError,
    form::{Hidden, PostForm, Submit},
    layout::{Page, Prose},
    load,
    parent::subject,
    routes, t,
};

type Asked = (Vec<RequestRecord>, Option<RequestDraft>);

#[component]
pub fn LeavePage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move {
            let family = visit.casework.my_family(&visit.actor).await?;
            Ok::<_, AppError>((family, visit.casework.my_requests(&visit.actor).await?))
        }
    };
    load(work, move |(family, asked): (FamilyView, Asked)| {
        let (locale, title) = (visit.locale, t!(visit, "leave-title"));
        let approved = family.versions.iter().map(|(version, _)| version).find(|it| it.status == Status::Approved);
        let close = match approved.map(|version| version.number.clone()) {
            None => view! { <p>{t!(locale, "leave-nothing")}</p> }.into_any(),
            Some(number) => view! {
                <h2>{t!(locale, "leave-close")}</h2>
                <Prose text=t!(locale, "leave-close.text")/>
                {ends(&visit, &asked)}
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

/// The requests for help that end with it, and the one that was not sent.
fn ends(visit: &Visit, (requests, draft): &Asked) -> impl IntoView + use<> {
    let locale = visit.locale;
    let open: Vec<_> = requests.iter().filter(|record| record.waits()).collect();
    let n = open.len();
    let links: Vec<_> = open
        .into_iter()
        .map(|record| {
            let (to, number) = (routes::family_request(&record.number), record.number.clone());
            view! { <li><a href=to>{subject(locale, record.item)} " " {number}</a></li> }
        })
        .collect();
    let requests = (n > 0).then(|| view! { <p>{t!(locale, "leave-requests", n = n)}</p> <ul>{links}</ul> });
    let unsent = draft.is_some().then(|| view! { <p>{t!(locale, "leave-unsent")}</p> });
    view! { {requests}{unsent} }
}

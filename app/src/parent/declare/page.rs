//! Nothing begun: what it is and how to begin. Begun: what is left to do.

use casework::{
    Actor,
    port::{DeclarationRecord, Draft},
};
use leptos::{either::Either, prelude::*};

use super::{start::Start, tasks::Tasks};
use crate::{
    context::{Visit, visit},
    error::AppResult,
    parent::{
        go::{Found, find},
        returned::{draft, returned},
    },
    routes,
};

#[component]
pub fn DeclarePage() -> impl IntoView {
    let visit = visit();
    find(async move { look(&visit).await }, |seen| match seen {
        Some((draft, returned)) => Either::Left(view! { <Tasks draft returned/> }),
        None => Either::Right(view! { <Start/> }),
    })
}

type Begun = Option<(Draft, Option<DeclarationRecord>)>;

async fn look(visit: &Visit) -> AppResult<Found<Begun>> {
    if let Some(draft) = draft(visit).await? {
        let returned = returned(visit, &draft).await?;
        return Ok(Found::Show(Some((draft, returned))));
    }
    if matches!(visit.actor, Actor::Guardian { .. }) {
        let family = visit.casework.my_family(&visit.actor).await?;
        // With the office: nothing new can be sent meanwhile.
        if family.with_office() {
            return Ok(Found::Go(routes::FAMILY.to_owned()));
        }
    }
    Ok(Found::Show(None))
}

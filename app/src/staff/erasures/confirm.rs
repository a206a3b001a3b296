//! "Really?": what was chosen once more, before it is done.

use casework::{id::ErasureId, privacy::Decision};
use leptos::prelude::*;

use super::page::facts;
use crate::{
    context::visit,
    form::{Hidden, PostForm, Submit},
    layout::{Crumb, StaffPage},
    load, routes,
    staff::words::receipt,
    t,
};

#[component]
pub fn Confirming(id: ErasureId, revision: i64, decision: Decision) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.erasure(&actor, id).await }, move |view| {
        let number = receipt(&view.request.number);
        let here = routes::staff_erasure(id);
        let crumbs = vec![
            Crumb::new(routes::STAFF_ERASURES, t!(visit, "staff-erasures")),
            Crumb::new(here.clone(), t!(visit, "staff-erasure", number = number.as_str())),
        ];
        let (wish, button, chosen) = match decision {
            Decision::Erase => {
                let means = t!(visit, format!("staff-erasure-means-{}", view.request.scope));
                ("erase", "staff-erasure-yes", view! { <p><strong>{means}</strong></p> }.into_any())
            }
            Decision::Refuse { ground, reason } => {
                let words = t!(visit, format!("mydata-ground-{ground}"));
                let chosen = view! {
                    <p>{words}</p>
                    <blockquote class="kept">{reason.clone()}</blockquote>
                    <Hidden name="ground" value=ground.word()/>
                    <Hidden name="reason" value=reason/>
                };
                ("refuse", "staff-erasure-refuse-yes", chosen.into_any())
            }
        };
        let title = t!(visit, format!("staff-erasure-confirm-{wish}"));
        let facts = facts(&visit, &view);
        view! {
            <StaffPage title=title.clone() crumbs>
                <h1>{title}</h1>
                {facts}
                <PostForm to=here.clone()>
                    {chosen}
                    <Hidden name="revision" value=revision.to_string()/>
                    <Hidden name="confirmed" value="yes"/>
                    <div class="buttons">
                        <Submit label=t!(visit, button) name="do" value=wish/>
                        <a class="button quiet" href=here.clone()>{t!(visit, "staff-erasure-no")}</a>
                    </div>
                </PostForm>
            </StaffPage>
        }
    })
}

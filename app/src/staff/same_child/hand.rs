//! The other declaration lies in another street: nothing of it is shown, and the question goes to who sees both.

use casework::{
    id::DeclarationId,
    policy::{self, Act},
    review::SameChildView,
};
use domain::{area, same_child::Verdict};
use leptos::prelude::*;

use super::{decision::decision, page::Sent};
use crate::{
    context::Visit,
    form::{ErrorSummary, Field, Hidden, PostForm, Submit, TextArea},
    layout::{Crumb, Notice, StaffPage, Tone},
    place, routes,
    staff::{record::child_name, words::receipt},
    t,
};

pub fn hand(visit: &Visit, view: &SameChildView, other: (&str, DeclarationId), sent: Option<Sent>) -> AnyView {
    let (locale, (street, id)) = (visit.locale, other);
    let number = receipt(&view.record.number);
    let crumbs = vec![
        Crumb::new(routes::STAFF_DECLARATIONS, t!(locale, "staff-queue")),
        Crumb::new(routes::staff_declaration(view.record.id), t!(locale, "staff-review", number = number.as_str())),
    ];
    let name = child_name(&view.record.answers, view.child);
    let now = view.decision.as_ref().map(|it| {
        let decided = decision(visit, it);
        view! { <h2>{t!(locale, "same-child-now")}</h2> {decided} }
    });
    let conflict = sent.as_ref().is_some_and(|sent| sent.conflict);
    let conflict = conflict.then(|| {
        view! { <Notice title=t!(locale, "same-child-conflict") tone=Tone::Warn news=true><p>{t!(locale, "same-child-conflict.text")}</p></Notice> }
    });
    let problems = sent.as_ref().map(|sent| sent.problems.clone()).unwrap_or_default();
    let waits = view.decision.as_ref().is_some_and(|it| it.verdict == Verdict::Handed);
    let may = policy::allow(&visit.actor, Act::HandSameChild).is_ok();
    let form = (may && (!waits || sent.is_some())).then(|| {
        let there = area::street(street).map(|street| street.district.as_str());
        let desk = if there == Some(&*view.record.place.district) { "district" } else { "city" };
        let note = Field::new("note", t!(locale, "same-child-hand-note"))
            .hint(t!(locale, "same-child-hand-note.hint"))
            .value(sent.map(|sent| sent.note).unwrap_or_default())
            .problem(&problems);
        let revision = view.decision.as_ref().map_or(0, |it| it.revision).to_string();
        let here = routes::staff_same_child(view.record.id, view.child, id);
        let back = routes::staff_declaration(view.record.id);
        view! {
            <PostForm to=here>
                <Hidden name="revision" value=revision/>
                <Hidden name="verdict" value=Verdict::Handed.word()/>
                <TextArea field=note/>
                <div class="buttons">
                    <Submit label=t!(locale, format!("same-child-to-{desk}"))/>
                    <a class="button quiet" href=back>{t!(locale, "same-child-leave")}</a>
                </div>
            </PostForm>
        }
    });
    let (office, street) = (routes::office(street), place::street(locale, street).unwrap_or_default());
    let title = t!(locale, "same-child-title");
    view! {
        <StaffPage title=title.clone() problems=problems.any() crumbs>
            <h1>{title}</h1>
            <p class="lead">{name}</p>
            {conflict}
            <ErrorSummary problems=problems.clone()/>
            <p><a href=office>{street}</a> " " {t!(locale, "staff-elsewhere-street")}</p>
            <p>{t!(locale, "same-child-hand")}</p>
            {now}
            {form}
        </StaffPage>
    }
    .into_any()
}

//! All answers on cards; what is left to do; the button that sends.

use casework::port::Draft;
use domain::journey::{Key, Unfinished, complete};
use leptos::prelude::*;

use super::{
    action::new_key,
    unfinished::{left, text},
};
use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    form::{Hidden, PostForm, Problems, Submit},
    layout::{Notice, Page, Prose, Tone},
    parent::{
        KeptNotice,
        cards::AnswerCards,
        concern::AloneNotice,
        go::{Found, find},
        handover::HandoverLink,
        returned::draft,
        scope::ScopeNotice,
        way::From,
    },
    routes, t,
};

#[component]
pub fn CheckPage() -> impl IntoView {
    let visit = visit();
    let changed = query("changed") == "yes";
    find(async move { look(&visit).await }, move |(draft, unfinished)| view! { <Check draft unfinished changed/> })
}

async fn look(visit: &Visit) -> AppResult<Found<(Draft, Vec<Unfinished>)>> {
    let Some(draft) = draft(visit).await? else { return Ok(Found::Go(routes::DECLARE.to_owned())) };
    let unfinished = complete(&draft.answers, &visit.casework.journey_context()).err().unwrap_or_default();
    Ok(Found::Show((draft, unfinished)))
}

#[component]
fn Check(
    draft: Draft,
    unfinished: Vec<Unfinished>,
    /// Another tab changed the answers after this page was opened.
    changed: bool,
) -> impl IntoView {
    let visit = visit();
    let at_answers: Problems = unfinished
        .iter()
        .filter_map(|it| Some((it.key.filter(|key| *key != Key::phone())?.to_string(), text(&visit, it))))
        .collect();
    let ready = unfinished.is_empty();
    let left = left(&visit, &unfinished);
    let send = ready.then(|| match visit.helps() {
        true => view! { <p>{t!(visit, "helper-cannot-send")}</p> }.into_any(),
        false => send(&visit, draft.revision).into_any(),
    });
    let (locale, helps) = (visit.locale, visit.helps());
    view! {
        <Page title=t!(locale, "check-title") back=routes::DECLARE>
            <h1>{t!(locale, "check-title")}</h1>
            {changed.then(|| view! {
                <Notice title=t!(locale, "check-changed") tone=Tone::Warn news=true><p>{t!(locale, "check-changed.text")}</p></Notice>
            })}
            <KeptNotice/>
            {left}
            {(ready && !helps).then(|| view! { <p>{t!(locale, "check-ready")}</p> })}
            <AloneNotice answers=draft.answers.clone()/>
            <ScopeNotice answers=draft.answers.clone()/>
            <AnswerCards answers=draft.answers change_from=From::Check problems=at_answers/>
            {send}
            <HandoverLink/>
        </Page>
    }
}

fn send(visit: &Visit, revision: i64) -> impl IntoView + use<> {
    let (locale, key) = (visit.locale, new_key(visit));
    view! {
        <h2>{t!(locale, "check-send")}</h2>
        <Prose text=t!(locale, "check-send.text")/>
        <PostForm to=routes::DECLARE_CHECK>
            <Hidden name="key" value=key/>
            <Hidden name="revision" value=revision.to_string()/>
            <Submit label=t!(locale, "check-send.button")/>
        </PostForm>
    }
}

#[cfg(test)]
mod tests {
    use casework::id::FamilyId;
    use domain::{
        area::Areas,
        journey::{Answers, Context},
    };

    use super::*;
    use crate::testing::html;

    const HALF: &[(&str, &str)] = &[
        ("guardian.name", "李梅"),
        ("guardian.relation", "mother"),
        ("guardian.document_kind", "resident_id"),
        ("guardian.document_number", "11010519491231002X"),
        ("consent.children", "yes"),
        ("child.2.name", "小明"),
    ];

    fn page() -> String {
        let answers = Answers::from_fields(HALF.iter().copied());
        let context = Context { today: jiff::civil::date(2026, 11, 24), places: &Areas };
        let unfinished = complete(&answers, &context).err().unwrap_or_default();
        let draft = Draft {
            family: FamilyId::from(uuid::Uuid::nil()),
            answers,
            base: None,
            revision: 3,
            updated_at: jiff::Timestamp::UNIX_EPOCH,
        };
        html(move || view! { <Check draft unfinished changed=false/> })
    }

    #[test]
    fn what_is_left_leads_to_its_place_and_back() {
        let html = page();
        assert!(html.contains(r#"href="/declare/home?return=check#home-street""#), "{html}");
        assert!(html.contains(r#"href="/sign-in?next=/declare/check""#), "{html}");
        assert!(!html.contains(r#"name="key""#), "an unfinished declaration can't be sent: {html}");
    }

    #[test]
    fn documents_are_masked_and_children_have_their_card() {
        let html = page();
        assert!(!html.contains("11010519491231002X"), "{html}");
        assert!(html.contains("<h2>小明</h2>") && html.contains("/declare/child/2/child-name?return=check"), "{html}");
    }
}

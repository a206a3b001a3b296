//! Nobody helps: what a helper may do, and the form. Somebody does: until when, what was done, and how to end it.

use casework::helper::HelperView;
use domain::grant::{GrantState, Lasting};
use leptos::prelude::*;

use super::deeds::deeds;
use crate::{
    context::{Visit, query, visit},
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit, TextField, TextKind},
    i18n::moment,
    layout::{Crumb, Details, Notice, Page, Tone},
    load,
    parent::guardians::{CodePanel, CodeShown, address_of},
    routes, t,
};

/// What was posted and needs another look.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub name: String,
    pub lasting: String,
    pub problems: Problems,
}

#[component]
pub fn HelperPage() -> impl IntoView {
    view! { <HelperForm sent=Sent::default()/> }
}

#[component]
pub fn HelperForm(sent: Sent) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { visit.casework.my_helpers(&visit.actor).await }
    };
    load(work, move |helpers| {
        let locale = visit.locale;
        let now = visit.casework.clock.now();
        let (live, over): (Vec<_>, Vec<_>) =
            helpers.into_iter().partition(|it| !matches!(it.grant.state.now(now), GrantState::Ended(_)));
        let ended = (query("ended") == "yes").then(|| {
            view! { <Notice title=t!(locale, "helper-ended") tone=Tone::Good news=true><p>{t!(locale, "helper-ended.text")}</p></Notice> }
        });
        let problems = sent.problems.clone();
        let typed = live.is_empty();
        let content = match live.first() {
            Some(helper) => helps(&visit, helper).into_any(),
            None => form(&visit, sent).into_any(),
        };
        let earlier = earlier(&visit, &over);
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(locale, "family-title"))];
        view! {
            <Page title=t!(locale, "helper-title") problems=problems.any() crumbs typed>
                <ErrorSummary problems/>
                <h1>{t!(locale, "helper-title")}</h1>
                {ended}
                {content}
                {earlier}
            </Page>
        }
    })
}

/// What a helper may do and may not.
fn may(visit: &Visit) -> impl IntoView + use<> {
    let list = |words: &'static [&'static str], prefix: &str| {
        let lines: Vec<_> =
            words.iter().map(|word| view! { <li>{t!(visit, format!("helper-{prefix}-{word}"))}</li> }).collect();
        view! { <ul>{lines}</ul> }
    };
    view! {
        <h2>{t!(visit, "helper-may")}</h2>
        {list(&["fill", "correct"], "may")}
        <h2>{t!(visit, "helper-may-not")}</h2>
        {list(&["send", "consent", "see", "phone"], "may-not")}
    }
}

fn form(visit: &Visit, sent: Sent) -> impl IntoView + use<> {
    let locale = visit.locale;
    let name = Field::new("name", t!(locale, "helper-name"))
        .hint(t!(locale, "helper-name.hint"))
        .value(sent.name)
        .problem(&sent.problems);
    let lasting = Field::new("lasting", t!(locale, "helper-lasting"))
        .hint(t!(locale, "helper-lasting.hint"))
        .value(sent.lasting)
        .problem(&sent.problems);
    let choices = Lasting::ALL.iter().map(|it| Choice::new(it.word(), t!(locale, format!("lasting-{it}")))).collect();
    view! {
        <p class="lead">{t!(locale, "helper-lead")}</p>
        {may(visit)}
        <PostForm to=routes::FAMILY_HELPER typed=true>
            <TextField field=name kind=TextKind::OtherName/>
            <Radios field=lasting choices/>
            <Submit label=t!(locale, "helper-make")/>
        </PostForm>
    }
}

fn helps(visit: &Visit, helper: &HelperView) -> impl IntoView + use<> {
    let locale = visit.locale;
    let (name, id) = (helper.grant.name.clone(), helper.grant.id.to_string());
    let (title, text, tone) = match helper.grant.state {
        GrantState::Active(active) => {
            let until = active.until.map(|at| moment(locale, at)).unwrap_or_default();
            ("helper-active", t!(locale, "helper-active.text", at = until), Tone::Active)
        }
        GrantState::Offered(offered) => {
            ("helper-offered", t!(locale, "helper-offered.text", at = moment(locale, offered.until)), Tone::Plain)
        }
        GrantState::Ended(_) => ("helper-ended", t!(locale, "helper-ended.text"), Tone::Plain),
    };
    let title =
        if title == "helper-ended" { t!(locale, "helper-ended") } else { t!(locale, title, name = name.as_str()) };
    let active = matches!(helper.grant.state, GrantState::Active(_));
    let did = active.then(|| view! { <h2>{t!(locale, "helper-did")}</h2> {deeds(visit, helper)} });
    let rest = may(visit);
    view! {
        <Notice title tone>
            <p>{text}</p>
            <PostForm to=routes::FAMILY_HELPER_END>
                <Hidden name="grant" value=id/>
                <Submit label=t!(locale, if active { "helper-end" } else { "helper-take-back" }) quiet=true/>
            </PostForm>
        </Notice>
        {did}
        {rest}
    }
}

/// Helpers of before, each with what was done: at most a few.
fn earlier(visit: &Visit, over: &[HelperView]) -> impl IntoView + use<> {
    let locale = visit.locale;
    let each: Vec<_> = over
        .iter()
        .filter(|helper| helper.grant.account.is_some())
        .take(5)
        .map(|helper| {
            let since = match helper.grant.state.now(visit.casework.clock.now()) {
                GrantState::Ended(ended) => moment(locale, ended.since),
                _ => String::new(),
            };
            view! {
                <h3>{helper.grant.name.clone()}</h3>
                <p>{t!(locale, "helper-over", at = since)}</p>
                {deeds(visit, helper)}
            }
        })
        .collect();
    (!each.is_empty()).then(|| view! { <Details summary=t!(locale, "helper-earlier")>{each}</Details> })
}

/// The code, once.
#[component]
pub fn CodeMade(shown: CodeShown, lasting: Lasting) -> impl IntoView {
    let locale = visit().locale;
    let address = address_of(routes::HELP);
    let title = t!(locale, "helper-code", name = shown.name.as_str());
    let how = t!(locale, "helper-code.how", address = address, time = t!(locale, format!("lasting-{lasting}")));
    view! { <CodePanel title how code=shown.code back=routes::FAMILY_HELPER/> }
}

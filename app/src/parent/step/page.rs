//! One question or one small group.

use casework::{port::DeclarationRecord, session::SessionToken};
use domain::area;
use domain::journey::{Answers, Key, Page as JourneyPage, gate, page_applies, question};
use leptos::prelude::*;

use crate::{
    answer,
    context::{Visit, cookie, param, query, visit},
    cookie,
    error::{AppError, AppResult},
    form::{ErrorSummary, Hidden, PostForm, Problems, Submit, ask, in_words},
    i18n,
    layout::{Details, Notice, Page, Prose, Tone},
    parent::{
        cards::child_name,
        concern::AloneNotice,
        go::{Found, find},
        handover::HandoverLink,
        kept::KeptNotice,
        returned::{draft, returned},
        unconsented::UnconsentedNotice,
        way::{From, Step, TO_TASKS},
    },
    routes, t,
};

/// The form, as the switches of the header know it.
const FORM: &str = "step";

/// The field a poster answers.
const STREET: &str = "home.street";

/// A page asked once a family.
#[component]
pub fn StepPage() -> impl IntoView {
    step_page(None)
}

/// A page asked of each child.
#[component]
pub fn ChildStepPage() -> impl IntoView {
    step_page(Some(param("child")))
}

fn step_page(child: Option<String>) -> impl IntoView {
    let visit = visit();
    let step = Step::parse(&param("page"), child.as_deref(), &query("return"));
    let more = query("more") == "yes";
    find(async move { look(&visit, step).await }, move |seen| view! { <Asked seen more/> })
}

/// A page with nothing in it, as anybody gets it: what the phone shows where there is no network. Pages about a child
/// need one, and the consent needs us.
#[component]
pub fn BlankStepPage() -> impl IntoView {
    let step = Step::parse(&param("page"), None, "").filter(|step| step.page != JourneyPage::Consent);
    let blank = async move {
        let step = step.ok_or(AppError::NotFound)?;
        Ok(Found::Show(Seen { step, answers: Answers::default(), remarks: Vec::new(), revision: None }))
    };
    find(blank, move |seen| view! { <Asked seen more=false/> })
}

/// A page that is open, and what is known for it.
struct Seen {
    step: Step,
    answers: Answers,
    /// Of the draft; none on a page with nothing in it.
    revision: Option<i64>,
    /// What the street office said about answers of this page.
    remarks: Vec<(Key, String)>,
}

async fn look(visit: &Visit, step: Option<Step>) -> AppResult<Found<Seen>> {
    let step = step.ok_or(AppError::NotFound)?;
    let Some(draft) = draft(visit).await? else { return Ok(Found::Go(routes::DECLARE.to_owned())) };
    if step.child.is_some_and(|child| !draft.answers.children().contains(&child)) {
        return Err(AppError::NotFound);
    }
    if let Some(first) = gate(step.page, &draft.answers) {
        return Ok(Found::Go(Step::new(first, None, step.from).path()));
    }
    if !page_applies(step.page, step.child, &draft.answers) {
        return Ok(Found::Go(step.from.path().to_owned()));
    }
    let remarks = returned(visit, &draft).await?.map_or_else(Vec::new, |version| about(step, &version));
    Ok(Found::Show(Seen { step, answers: draft.answers, remarks, revision: Some(draft.revision) }))
}

fn about(step: Step, version: &DeclarationRecord) -> Vec<(Key, String)> {
    let remarks = version.remarks.iter().filter_map(|(key, text)| Some((key.parse::<Key>().ok()?, text.clone())));
    let here = |key: &Key| question(key.question()).is_some_and(|it| it.page == step.page) && key.child() == step.child;
    remarks.filter(|(key, _)| here(key)).collect()
}

#[component]
fn Asked(seen: Seen, more: bool) -> impl IntoView {
    let visit = visit();
    let Seen { step, answers, remarks, revision } = seen;
    let answers = with_street(step, answers);
    let unsent = visit.session.as_ref().zip(revision).map(unsent);
    let half_way = query("half") == "yes";
    let problems =
        if step.sent(&answers) && !half_way { problems(&visit, step, &answers, more) } else { Problems::new() };
    let shown: Vec<_> = step.shown(&answers).collect();
    let alone = shown.len() == 1;
    let heading = t!(visit, step.page.message());
    let controls: Vec<_> =
        shown.into_iter().map(|question| ask(&visit, question, step.child, &answers, &problems, alone)).collect();
    let intro = i18n::find(visit.locale, &format!("step-{}", step.page));
    let to_list = (step.from == From::Tasks)
        .then(|| view! { <Submit label=t!(visit, "step-later") name="then" value=TO_TASKS quiet=true/> });
    let back = step.back(&answers);
    let consent_missing =
        (step.page == JourneyPage::Consent).then(|| view! { <UnconsentedNotice answers=answers.clone()/> });
    let alone_child = step.child.map(|_| view! { <AloneNotice answers=answers.clone()/> });
    let name = step.child.map(|child| child_name(&visit, &answers, child));
    let remarks = remarks_notice(&visit, remarks);
    let consent = (step.page == JourneyPage::Consent).then(|| consent_details(&visit));
    let locale = visit.locale;
    // The law asks the guardian: a helper reads what was answered.
    let form = if visit.helps() && step.page == JourneyPage::Consent {
        view! {
            <Notice title=t!(locale, "helper-consent") tone=Tone::Warn><p>{t!(locale, "helper-consent.text")}</p></Notice>
            // Nothing to fill in: the switches have a form all the same.
            <PostForm to=routes::LANGUAGE id=FORM><Hidden name="back" value=step.path()/></PostForm>
        }
        .into_any()
    } else {
        view! {
            <PostForm to=step.path() id=FORM>
                {controls}
                <Hidden name="return" value=query("return")/>
                {unsent}
                <div class="buttons">
                    <Submit label=t!(locale, "step-save")/>
                    {to_list}
                </div>
            </PostForm>
        }
        .into_any()
    };
    view! {
        <Page title=heading.clone() problems=problems.any() back form=FORM>
            <ErrorSummary problems/>
            {name.map(|name| view! { <p class="caption">{name}</p> })}
            {(!alone).then(|| view! { <h1>{heading}</h1> })}
            {more.then(|| view! { <Notice title=t!(locale, "step-more") tone=Tone::Active news=true><p>{t!(locale, "step-more.text")}</p></Notice> })}
            {remarks}
            {consent_missing}
            {alone_child}
            {intro.map(|text| view! { <Prose text/> })}
            {consent}
            <KeptNotice/>
            {form}
            <HandoverLink/>
        </Page>
    }
}

/// What the phone needs to keep the answers if they can't be sent: the key to seal them with, the draft they belong to.
fn unsent((session, revision): (&SessionToken, i64)) -> impl IntoView + use<> {
    let key = session.letter_key().unwrap_or_default();
    view! { <Hidden name="keep" value=key/><Hidden name="revision" value=revision.to_string()/> }
}

/// The street whose poster the family scanned, chosen beforehand while nothing was sent.
fn with_street(step: Step, answers: Answers) -> Answers {
    let scanned = cookie(cookie::STREET).filter(|code| area::street(code).is_some());
    match scanned {
        Some(code) if step.page == JourneyPage::Home && !step.sent(&answers) && answers.field(STREET).is_empty() => {
            Answers::from_fields(answers.fields().chain([(STREET, code.as_str())]))
        }
        _ => answers,
    }
}

fn problems(visit: &Visit, step: Step, answers: &Answers, more: bool) -> Problems {
    let found = step.problems(answers, &visit.casework.journey_context(), more);
    in_words(visit, found)
}

fn remarks_notice(visit: &Visit, remarks: Vec<(Key, String)>) -> impl IntoView + use<> {
    let lines: Vec<_> = remarks
        .into_iter()
        .map(|(key, text)| view! { <li><strong>{answer::label(visit, key)}</strong><br/>{text}</li> })
        .collect();
    (!lines.is_empty()).then(|| {
        view! { <Notice title=t!(visit, "step-remarks") tone=Tone::Warn><ul>{lines}</ul></Notice> }
    })
}

/// Who sees it, how long it is kept, how to take the consent back: before the box, not behind a link alone.
fn consent_details(visit: &Visit) -> impl IntoView + use<> {
    let locale = visit.locale;
    view! {
        <Details summary=t!(locale, "step-consent-more")>
            <Prose text=t!(locale, "step-consent-more.text")/>
            <p><a href=routes::PRIVACY>{t!(locale, "step-consent-privacy")}</a></p>
        </Details>
    }
}

#[cfg(test)]
mod tests {
    use domain::journey::ChildNo;

    use super::*;
    use crate::testing::html;

    fn shown(page: JourneyPage, child: Option<u16>, fields: &[(&str, &str)], more: bool) -> String {
        let step = Step::new(page, child.map(ChildNo), From::Tasks);
        let answers = Answers::from_fields(fields.iter().copied());
        html(move || view! { <Asked seen=Seen { step, answers, remarks: Vec::new(), revision: None } more/> })
    }

    #[test]
    fn a_first_visit_blames_nobody() {
        let html = shown(JourneyPage::Name, None, &[], false);
        assert!(!html.contains("summary-title") && html.contains("您的姓名"), "{html}");
    }

    #[test]
    fn what_was_typed_comes_back_with_what_to_do() {
        let html = shown(JourneyPage::Name, None, &[("guardian.name", "123"), ("guardian.relation", "mother")], false);
        assert!(html.contains("<title>错误：") && html.contains(r#"value="123""#), "{html}");
        assert_eq!(html.matches("姓名用文字写").count(), 2, "{html}");
    }

    #[test]
    fn the_only_question_is_the_heading() {
        let fields = [("consent.children", "yes"), ("child.1", ""), ("child.1.name", "小明")];
        let html = shown(JourneyPage::ChildHukou, Some(1), &fields, false);
        assert_eq!(html.matches("<h1>").count(), 1, "{html}");
        assert!(html.contains("小明") && !html.contains("<title>小明"), "{html}");
    }

    #[test]
    fn new_questions_are_announced() {
        let html = shown(
            JourneyPage::Home,
            None,
            &[("home.street", "440303001"), ("home.address", "x"), ("family.stable_home", "yes")],
            true,
        );
        assert!(html.contains(r#"role="status""#) && html.contains("home-community"), "{html}");
        assert!(!html.contains("summary-title"), "{html}");
    }
}

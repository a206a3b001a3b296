//! One question, the entry it is about, and the answer.

use casework::{
    access::{QuestionView, TextFlaw},
    id::QuestionId,
};
use domain::privacy::ANSWER_LENGTH;
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::AppError,
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextArea},
    i18n::{self, Speaks},
    layout::{Card, Crumb, Notice, Row, StaffPage, Tone},
    load,
    parent::on_screen,
    routes,
    staff::words::{area_of_code, receipt},
    t,
};

/// What was posted and could not be saved.
#[derive(Clone, Default)]
pub struct Sent {
    pub answer: String,
    pub flaw: Option<TextFlaw>,
    /// Somebody answered first.
    pub conflict: bool,
}

#[component]
pub fn QuestionPage() -> impl IntoView {
    view! { <Answering id=param("id")/> }
}

#[component]
pub fn Answering(id: String, #[prop(optional)] sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let work = async move {
        let id: QuestionId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.question(&actor, id).await?)
    };
    load(work, move |view| {
        let title = t!(visit, "staff-question", number = receipt(&view.question.number));
        let crumbs = vec![Crumb::new(routes::STAFF_QUESTIONS, t!(visit, "staff-questions"))];
        let problems = sent.flaw.map(|flaw| problems(&visit, flaw)).unwrap_or_default();
        let locale = visit.locale;
        let conflict = sent.conflict.then(|| {
            let title = t!(locale, "staff-question-conflict");
            view! { <Notice title tone=Tone::Warn news=true><p>{t!(locale, "staff-question-conflict.text")}</p></Notice> }
        });
        let entry = entry(&visit, &view);
        let (asked, text) = (i18n::moment(&visit, view.question.asked_at), view.question.text.clone());
        let typed = view.question.answered.is_none();
        let answer = answer(&visit, view, sent.answer, &problems);
        view! {
            <StaffPage title=title.clone() problems=problems.any() crumbs typed>
                <h1>{title}</h1>
                {conflict}
                <ErrorSummary problems/>
                <Card>
                    <Row name=t!(locale, "staff-question-at") value=asked/>
                    <Row name=t!(locale, "staff-question-text") value=text/>
                </Card>
                {entry}
                {answer}
            </StaffPage>
        }
    })
}

/// Who did what, when and why: enough to look into it. No record is opened from here.
fn entry(visit: &Visit, view: &QuestionView) -> impl IntoView + use<> {
    let locale = visit.locale;
    let Some(entry) = view.entry.clone() else {
        return view! { <p>{t!(locale, "staff-question-whole")}</p> }.into_any();
    };
    let role = entry.role.as_ref().map(|role| t!(locale, format!("role-{role}")));
    let area = entry.area.as_ref().map(|area| area_of_code(locale, area));
    let who = i18n::list(locale, [view.colleague.clone(), role, area].into_iter().flatten());
    let words = i18n::find(locale, &format!("staff-act-{}", entry.act));
    let what = words.map_or_else(|| entry.act.clone(), |words| format!("{words} ({})", entry.act));
    let in_words = |why: String| {
        on_screen(locale, &why).or_else(|| i18n::find(locale, &format!("staff-purpose-{why}"))).unwrap_or(why)
    };
    let why = entry.purpose.map(in_words);
    let rows = [
        ("staff-log-when", i18n::moment(locale, entry.at)),
        ("staff-log-who", who),
        ("staff-log-what", what),
        ("staff-question-record", entry.record),
        ("staff-log-why", why.unwrap_or_default()),
        ("staff-question-entry", entry.id.to_string()),
    ];
    let rows = rows.map(|(id, value)| view! { <Row name=t!(locale, id) value/> }).collect_view();
    view! { <Card title=t!(locale, "staff-question-about")>{rows}</Card> }.into_any()
}

fn answer(visit: &Visit, view: QuestionView, typed: String, problems: &Problems) -> impl IntoView + use<> {
    let question = view.question;
    let locale = visit.locale;
    if let Some((_, at)) = question.answered {
        let when = t!(visit, "staff-question-answered", at = i18n::moment(visit, at));
        return view! { <h2>{t!(locale, "staff-question-answer")}</h2> <p class="kept">{question.answer}</p> <p class="hint">{when}</p> }
            .into_any();
    }
    let field = Field::new("answer", t!(visit, "staff-question-answer"))
        .hint(t!(visit, "staff-question-answer.hint"))
        .value(typed)
        .problem(problems);
    view! {
        <PostForm to=routes::staff_question(question.id) typed=true>
            <Hidden name="revision" value=question.revision.to_string()/>
            <TextArea field rows=6/>
            <Submit label=t!(locale, "staff-question-send")/>
        </PostForm>
    }
    .into_any()
}

fn problems(who: impl Speaks, flaw: TextFlaw) -> Problems {
    let text = match flaw {
        TextFlaw::Blank => t!(who, "staff-question-missing"),
        TextFlaw::TooLong => t!(who, "staff-problem-long", n = ANSWER_LENGTH),
    };
    Problems::new().add("answer", text)
}

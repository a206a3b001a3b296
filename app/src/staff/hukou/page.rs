//! The question, what the household booklet shows, two answers and a reason.

use casework::{id::DeclarationId, review::HukouView};
use domain::{hukou::Counts, journey::ChildNo};
use leptos::prelude::*;

use super::decision::now;
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit, TextArea},
    layout::{Crumb, Notice, StaffPage, Tone},
    load, routes,
    staff::{record::child_name, words::receipt},
    t,
};

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub counts: String,
    pub reason: String,
    pub problems: Problems,
    /// The case is no longer as the form showed it, or not the reader's.
    pub conflict: bool,
}

/// The child by its declaration, as the address has it.
#[derive(Debug, Clone)]
pub struct Which {
    pub id: String,
    pub child: String,
}

impl Which {
    pub fn parse(&self) -> AppResult<(DeclarationId, ChildNo)> {
        let id = self.id.parse().map_err(|_| AppError::NotFound)?;
        let child = self.child.parse().map_err(|_| AppError::NotFound)?;
        Ok((id, child))
    }
}

#[component]
pub fn HukouPage() -> impl IntoView {
    let which = Which { id: param("id"), child: param("child") };
    view! { <HukouForm which sent=None/> }
}

#[component]
pub fn HukouForm(which: Which, sent: Option<Sent>) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &which).await }
    };
    load(work, move |view| page(&visit, &view, sent))
}

async fn look(visit: &Visit, which: &Which) -> AppResult<HukouView> {
    let (id, child) = which.parse()?;
    Ok(visit.casework.hukou_question(&visit.actor, id, child).await?)
}

fn page(visit: &Visit, view: &HukouView, sent: Option<Sent>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let number = receipt(&view.record.number);
    let crumbs = vec![
        Crumb::new(routes::STAFF_DECLARATIONS, t!(locale, "staff-queue")),
        Crumb::new(routes::staff_declaration(view.record.id), t!(locale, "staff-review", number = number.as_str())),
    ];
    let name = child_name(&view.record.answers, view.child);
    let conflict = sent.as_ref().is_some_and(|sent| sent.conflict);
    let conflict = conflict.then(|| {
        view! { <Notice title=t!(locale, "hukou-conflict") tone=Tone::Warn news=true><p>{t!(locale, "hukou-conflict.text")}</p></Notice> }
    });
    let decided = view.decision.as_ref();
    let sent = sent.unwrap_or_else(|| Sent {
        counts: decided.map(|it| it.counts.word().to_owned()).unwrap_or_default(),
        reason: decided.map(|it| it.reason.clone()).unwrap_or_default(),
        ..Sent::default()
    });
    let now = now(visit, decided, view.by.as_deref());
    let counts = Field::new("counts", t!(locale, "hukou-question")).value(sent.counts).problem(&sent.problems);
    let choice = |it: &Counts| {
        Choice::new(it.word(), t!(locale, format!("hukou-{it}"))).hint(t!(locale, format!("hukou-{it}.hint")))
    };
    let choices = Counts::ALL.iter().map(choice).collect();
    let reason = Field::new("reason", t!(locale, "hukou-reason"))
        .hint(t!(locale, "hukou-reason.hint"))
        .value(sent.reason)
        .problem(&sent.problems);
    let revision = view.record.revision.to_string();
    let (here, back) = (routes::staff_hukou(view.record.id, view.child), routes::staff_declaration(view.record.id));
    let (problems, title) = (sent.problems, t!(locale, "hukou-title"));
    view! {
        <StaffPage title=title.clone() problems=problems.any() crumbs>
            <h1>{title}</h1>
            <p class="lead">{name}</p>
            {conflict}
            <ErrorSummary problems/>
            <p>{t!(locale, "hukou-what")}</p>
            {now}
            <PostForm to=here>
                <Hidden name="revision" value=revision/>
                <Radios field=counts choices/>
                <TextArea field=reason/>
                <p class="hint">{t!(locale, "hukou-effect")}</p>
                <div class="buttons">
                    <Submit label=t!(locale, "hukou-save")/>
                    <a class="button quiet" href=back>{t!(locale, "hukou-leave")}</a>
                </div>
            </PostForm>
        </StaffPage>
    }
}

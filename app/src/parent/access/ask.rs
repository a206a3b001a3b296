//! A question to the auditor: about one entry, or in free words.

use casework::{access::TextFlaw, chance, id::AuditId, port::AuditEntry};
use domain::privacy::QUESTION_LENGTH;
use leptos::prelude::*;

use super::words::{deed, doer};
use crate::{
    context::{Visit, query, visit},
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextArea},
    i18n::{Speaks, moment},
    layout::{Card, Page, Row},
    load, routes, t,
};

/// What was posted and could not be sent.
#[derive(Clone, Default)]
pub struct Sent {
    pub key: String,
    pub text: String,
    pub flaw: Option<TextFlaw>,
}

#[component]
pub fn AskPage() -> impl IntoView {
    view! { <AskForm entry=query("entry")/> }
}

#[component]
pub fn AskForm(
    /// The id of the entry; empty: about the log as a whole.
    entry: String,
    #[prop(optional)] sent: Sent,
) -> impl IntoView {
    let visit = visit();
    let work = {
        let (visit, entry) = (visit.clone(), entry.clone());
        async move { about(&visit, &entry).await }
    };
    load(work, move |about| {
        let title = t!(visit, "access-ask");
        let problems = sent.flaw.map(|flaw| problems(&visit, flaw)).unwrap_or_default();
        let key = if sent.key.is_empty() { new_key(&visit) } else { sent.key };
        let text = Field::new("text", t!(visit, "access-text"))
            .hint(t!(visit, "access-text.hint"))
            .value(sent.text)
            .problem(&problems);
        let locale = visit.locale;
        let about = about.map(|entry| {
            view! {
                <Card title=t!(locale, "access-about")>
                    <Row name=t!(locale, "access-when") value=moment(locale, entry.at)/>
                    <Row name=t!(locale, "access-who") value=doer(locale, &entry)/>
                    <Row name=t!(locale, "access-what") value=deed(locale, &entry)/>
                </Card>
            }
        });
        view! {
            <Page title=title.clone() problems=problems.any() back=routes::FAMILY_ACCESS typed=true>
                <ErrorSummary problems/>
                <h1>{title}</h1>
                <p>{t!(locale, "access-ask.text")}</p>
                {about}
                <PostForm to=routes::FAMILY_ASK typed=true>
                    <Hidden name="key" value=key/>
                    <Hidden name="entry" value=entry/>
                    <TextArea field=text rows=5/>
                    <Submit label=t!(locale, "access-send")/>
                </PostForm>
            </Page>
        }
    })
}

/// The entry of one's own log that is asked about.
async fn about(visit: &Visit, entry: &str) -> AppResult<Option<AuditEntry>> {
    if entry.is_empty() {
        // A visitor is led to the sign-in here too.
        visit.casework.my_questions(&visit.actor).await?;
        return Ok(None);
    }
    let id: AuditId = entry.parse().map_err(|_| AppError::NotFound)?;
    Ok(Some(visit.casework.access_entry(&visit.actor, id).await?))
}

/// Makes a second press the same question.
fn new_key(visit: &Visit) -> String {
    let bytes: [u8; 16] = chance::bytes(&*visit.casework.chance);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn problems(who: impl Speaks, flaw: TextFlaw) -> Problems {
    let text = match flaw {
        TextFlaw::Blank => t!(who, "access-text-missing"),
        TextFlaw::TooLong => t!(who, "access-text-long", n = QUESTION_LENGTH),
    };
    Problems::new().add("text", text)
}

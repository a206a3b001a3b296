//! The task list: few states, children to add, and what comes first where something is still closed.

use casework::{
    Actor,
    port::{DeclarationRecord, Draft},
};
use domain::journey::{Answers, Context, MOST_CHILDREN, Section, Status, Task, WayIn, progress};
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    form::{Csrf, Submit},
    i18n::moment,
    layout::{self, Details, Notice, Page, TaskList, TaskState, Tone},
    parent::{
        KeptNotice,
        cards::{child_name, way_in},
        concern::AloneNotice,
        handover::HandoverLink,
        unconsented::UnconsentedNotice,
        way::{From, Step},
    },
    routes, t,
};

#[component]
pub fn Tasks(draft: Draft, returned: Option<DeclarationRecord>) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let context = visit.casework.journey_context();
    let answers = &draft.answers;
    let progress = progress(answers, &context);
    let counted = progress.iter().filter(|(task, _)| !matches!(task, Task::AddChild | Task::Send));
    let (all, done) = (counted.clone().count(), counted.filter(|(_, status)| *status == Status::Done).count());
    let group = |wanted: fn(Task) -> bool| -> Vec<layout::Task> {
        let lines = progress.iter().filter(|(task, _)| wanted(*task));
        lines.filter_map(|(task, status)| line(&visit, *task, *status, answers, &context)).collect()
    };
    let you = group(|task| matches!(task, Task::Section(Section::You | Section::Home) | Task::Phone));
    let children = group(|task| matches!(task, Task::Section(Section::Consent) | Task::Child(_)));
    let rest = group(|task| matches!(task, Task::Section(Section::Circumstances | Section::Contact)));
    let correct = returned.map(|version| correct_first(&visit, &version));
    let (add, helps) = (add_child(&visit, answers, answers.consents_to_children()), visit.helps());
    let remove = remove_child(&visit, answers);
    let updated_at = draft.updated_at;
    let later = if answers.way_in() == Some(WayIn::Slip) { "tasks-later-slip" } else { "tasks-later-phone" };
    let signed_in = matches!(visit.actor, Actor::Guardian { .. });
    let news = [("added", Tone::Good), ("gone", Tone::Warn)].into_iter().find(|(word, _)| query(word) == "yes");
    let news = news.map(|(word, tone)| {
        let (title, text) = (t!(locale, format!("tasks-{word}")), t!(locale, format!("tasks-{word}.text")));
        view! { <Notice title tone news=true><p>{text}</p></Notice> }
    });
    view! {
        <Page title=t!(locale, "declare-title")>
            <h1>{t!(locale, "declare-title")}</h1>
            <p>{t!(locale, "tasks-done", done = done, all = all)}</p>
            <KeptNotice/>
            {news}
            {correct}
            <UnconsentedNotice answers=draft.answers.clone()/>
            <h2>{t!(locale, "tasks-you")}</h2>
            <TaskList tasks=you/>
            <h2>{t!(locale, "tasks-children")}</h2>
            <TaskList tasks=children/>
            {add}
            {remove}
            <AloneNotice answers=draft.answers.clone()/>
            <h2>{t!(locale, "tasks-rest")}</h2>
            <TaskList tasks=rest/>
            <h2>{t!(locale, "tasks-send")}</h2>
            <p>{t!(locale, if helps { "helper-cannot-send" } else { "tasks-send.text" })}</p>
            <p><a class="button" href=routes::DECLARE_CHECK>{t!(locale, "tasks-check")}</a></p>
            <h2>{t!(locale, "tasks-later")}</h2>
            <p class="hint">{t!(locale, "tasks-saved", at = moment(locale, updated_at))}</p>
            {if helps {
                ().into_any()
            } else if signed_in {
                view! { <p>{t!(locale, later)} " " <a href=routes::FAMILY>{t!(locale, "family-title")}</a></p> }.into_any()
            } else if visit.assist().is_some() {
                let n = visit.casework.idle.wipe;
                view! {
                    <p>{t!(locale, "tasks-later-kiosk", n = n)}</p>
                    <p><a href=routes::sign_in_then(routes::DECLARE)>{t!(locale, "tasks-confirm-phone")}</a></p>
                    <p><a href=routes::VISIT_SLIP>{t!(locale, "kiosk-do-slip")}</a></p>
                }
                .into_any()
            } else {
                view! { <p>{t!(locale, "tasks-later-here")} " " <a href=routes::sign_in_then(routes::DECLARE)>{t!(locale, "tasks-confirm-phone")}</a></p> }.into_any()
            }}
            <HandoverLink/>
            {(!helps).then(|| view! { <p><a href=routes::DECLARE_ERASE>{t!(locale, "erase-title")}</a></p> })}
        </Page>
    }
}

fn line(visit: &Visit, task: Task, status: Status, answers: &Answers, context: &Context) -> Option<layout::Task> {
    let name = match task {
        Task::Section(section) => t!(visit, section.message()),
        Task::Phone => t!(visit, "tasks-phone"),
        Task::Child(child) => child_name(visit, answers, child),
        Task::AddChild | Task::Send => return None,
    };
    let to = match task.page(answers, context) {
        Some((page, child)) => Step::new(page, child, From::Tasks).path(),
        None => routes::sign_in_then(routes::DECLARE),
    };
    let hint = match task {
        Task::Phone => answers.way_in().map(|way| way_in(visit, &way)),
        Task::Child(_) if status == Status::NotYet => Some(t!(visit, "tasks-consent-first")),
        _ => None,
    };
    Some(layout::Task { name, to, state: state(status), hint })
}

const fn state(status: Status) -> TaskState {
    match status {
        Status::Done => TaskState::Done,
        Status::InProgress => TaskState::Open,
        Status::ToDo => TaskState::ToDo,
        Status::NotYet => TaskState::NotYet,
    }
}

/// The law asks for the consent before anything of a child is kept: said where the button would be.
fn add_child(visit: &Visit, answers: &Answers, open: bool) -> AnyView {
    if !open {
        return view! { <p class="hint">{t!(visit, "tasks-consent-why")}</p> }.into_any();
    }
    if answers.children().len() >= MOST_CHILDREN {
        return view! { <p class="hint">{t!(visit, "tasks-children-most", n = MOST_CHILDREN)}</p> }.into_any();
    }
    let label = if answers.children().is_empty() { "tasks-add-first" } else { "tasks-add-child" };
    view! {
        <form method="post" action=routes::DECLARE_CHILDREN>
            <Csrf/>
            <Submit label=t!(visit, label) quiet=true/>
        </form>
    }
    .into_any()
}

fn remove_child(visit: &Visit, answers: &Answers) -> impl IntoView + use<> {
    let links: Vec<_> = answers
        .children()
        .into_iter()
        .map(|child| {
            let name = child_name(visit, answers, child);
            let to = routes::declare_child_remove(child.0.into());
            view! { <li><a href=to>{t!(visit, "tasks-remove-child", child = name)}</a></li> }
        })
        .collect();
    (!links.is_empty()).then(|| view! { <Details summary=t!(visit, "tasks-remove")><ul>{links}</ul></Details> })
}

fn correct_first(visit: &Visit, version: &DeclarationRecord) -> impl IntoView + use<> {
    let locale = visit.locale;
    view! {
        <Notice title=t!(locale, "tasks-returned", n = version.remarks.len()) tone=Tone::Warn>
            <p>{t!(locale, "tasks-returned.text")}</p>
            <p><a class="button" href=routes::DECLARE_CORRECT>{t!(locale, "tasks-returned.link")}</a></p>
        </Notice>
    }
}

#[cfg(test)]
mod tests {
    use casework::{id::FamilyId, port::Draft};

    use super::*;
    use crate::testing::html;

    fn list(fields: &[(&str, &str)]) -> String {
        let draft = Draft {
            family: FamilyId::from(uuid::Uuid::nil()),
            answers: Answers::from_fields(fields.iter().copied()),
            base: None,
            revision: 1,
            updated_at: jiff::Timestamp::UNIX_EPOCH,
        };
        html(move || view! { <Tasks draft returned=None/> })
    }

    #[test]
    fn children_wait_for_the_consent_and_it_is_said() {
        let html = list(&[]);
        assert!(!html.contains(routes::DECLARE_CHILDREN), "{html}");
        assert!(html.contains("先同意"), "{html}");
        let html =
            list(&[("consent.children", "yes"), ("consent.health", ""), ("child.1", ""), ("child.1.name", "小明")]);
        assert!(html.contains(routes::DECLARE_CHILDREN) && html.contains("小明"), "{html}");
        assert!(html.contains("/declare/child/1/remove"), "{html}");
    }

    #[test]
    fn a_name_is_text_whatever_it_holds() {
        let html = list(&[("consent.children", "yes"), ("child.1.name", "<script>x</script>")]);
        assert!(!html.contains("<script>x"), "{html}");
    }
}

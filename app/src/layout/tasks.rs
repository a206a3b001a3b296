//! What is left to do. Few states: done, to do, not yet.

use leptos::prelude::*;

use super::{Tag, Tone};
use crate::{context::visit, t};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    Done,
    /// Begun, or holding answers that need another look.
    Open,
    ToDo,
    /// Something else comes first: shown, not linked.
    NotYet,
}

#[derive(Debug, Clone)]
pub struct Task {
    pub name: String,
    pub to: String,
    pub state: TaskState,
    /// A line below the name, when there is something to say.
    pub hint: Option<String>,
}

#[component]
pub fn TaskList(tasks: Vec<Task>) -> impl IntoView {
    let visit = visit();
    let items = tasks
        .into_iter()
        .map(|task| {
            // Several lists stand on one page: what a task leads to is its own.
            let id = format!("state-of{}", task.to.replace(|c: char| !c.is_ascii_alphanumeric(), "-"));
            let (word, tone) = match task.state {
                TaskState::Done => ("task-done", Tone::Good),
                TaskState::Open => ("task-open", Tone::Warn),
                TaskState::ToDo => ("task-to-do", Tone::Active),
                TaskState::NotYet => ("task-not-yet", Tone::Plain),
            };
            let name = if task.state == TaskState::NotYet {
                view! { <span>{task.name}</span> }.into_any()
            } else {
                view! { <a href=task.to aria-describedby=id.clone()>{task.name}</a> }.into_any()
            };
            view! {
                <li>
                    <div>{name}{task.hint.map(|hint| view! { <p class="hint">{hint}</p> })}</div>
                    <span id=id><Tag text=t!(visit, word) tone/></span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="tasks">{items}</ul> }
}

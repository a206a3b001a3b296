//! The task list: what is done, what is begun, what waits for something else.

use super::{Answers, ChildNo, Context, Page, Section, check_page, complete, first_page, gate, page_applies};
use crate::facts::words;

words! {
    Status { ToDo = "to_do", InProgress = "in_progress", Done = "done", NotYet = "not_yet" }
}

/// A line of the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// A section other than the children's.
    Section(Section),
    /// Confirming the phone by a code; without a phone, being there in person.
    Phone,
    Child(ChildNo),
    /// Adding a child: the first is needed, more are welcome.
    AddChild,
    /// Checking everything and sending it.
    Send,
}

/// Every line in order, with its state.
pub fn progress(answers: &Answers, context: &Context) -> Vec<(Task, Status)> {
    let children = answers.children().into_iter().map(Task::Child);
    let before =
        [Task::Section(Section::You), Task::Phone, Task::Section(Section::Home), Task::Section(Section::Consent)];
    let after = [Task::AddChild, Task::Section(Section::Circumstances), Task::Section(Section::Contact), Task::Send];
    before.into_iter().chain(children).chain(after).map(|task| (task, task.status(answers, context))).collect()
}

impl Task {
    pub fn status(self, answers: &Answers, context: &Context) -> Status {
        match self {
            Self::Phone => done_or_to_do(answers.way_in().is_some()),
            Self::Send if complete(answers, context).is_err() => Status::NotYet,
            Self::Send => Status::ToDo,
            Self::AddChild if gate(Page::ChildName, answers).is_some() => Status::NotYet,
            Self::AddChild => done_or_to_do(!answers.children().is_empty()),
            Self::Section(section) => section_status(section, None, answers, context),
            Self::Child(child) => section_status(Section::Child, Some(child), answers, context),
        }
    }

    /// Where to go on: the first page with something left to do, else the first page.
    pub fn page(self, answers: &Answers, context: &Context) -> Option<(Page, Option<ChildNo>)> {
        let (section, child) = match self {
            Self::Section(section) => (section, None),
            Self::Child(child) => (Section::Child, Some(child)),
            Self::Phone | Self::AddChild | Self::Send => return None,
        };
        let left = section
            .pages()
            .filter(|page| page_applies(*page, child, answers))
            .find(|page| !is_done(*page, child, answers, context));
        left.or_else(|| first_page(section)).map(|page| (page, child))
    }
}

fn section_status(section: Section, child: Option<ChildNo>, answers: &Answers, context: &Context) -> Status {
    let pages: Vec<Page> = section.pages().filter(|page| page_applies(*page, child, answers)).collect();
    match () {
        () if pages.iter().any(|page| gate(*page, answers).is_some()) => Status::NotYet,
        () if pages.iter().all(|page| is_done(*page, child, answers, context)) => Status::Done,
        () if pages.iter().any(|page| answers.visited(*page, child)) => Status::InProgress,
        () => Status::ToDo,
    }
}

/// A page of optional questions is done once it was sent, be it blank.
fn is_done(page: Page, child: Option<ChildNo>, answers: &Answers, context: &Context) -> bool {
    answers.visited(page, child) && check_page(page, child, answers, context).is_empty()
}

const fn done_or_to_do(done: bool) -> Status {
    if done { Status::Done } else { Status::ToDo }
}

//! The questions that wait, longest first; those that were answered.

use casework::{
    clock::civil_day,
    port::{Page, QuestionRow},
};
use domain::privacy::QuestionWord;
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    i18n,
    layout::{Pager, StaffPage, Table},
    load, routes,
    staff::{
        filters::address,
        words::{days_since, receipt},
    },
    t,
};

const ROWS: u64 = 50;

#[component]
pub fn QuestionsPage() -> impl IntoView {
    let visit = visit();
    let state = QuestionWord::from_word(&query("state")).unwrap_or(QuestionWord::Open);
    let after = Some(query("after")).filter(|after| !after.is_empty());
    let work = {
        let (casework, actor, after) = (visit.casework.clone(), visit.actor.clone(), after.clone());
        async move { casework.questions(&actor, state, after.as_deref(), ROWS).await }
    };
    load(work, move |page| {
        let title = t!(visit, "staff-questions");
        let first = after.map(|_| here(state, None));
        let next = page.next.clone().map(|after| here(state, Some(after)));
        let (other, id) = match state {
            QuestionWord::Open => (QuestionWord::Answered, "staff-questions-answered"),
            QuestionWord::Answered => (QuestionWord::Open, "staff-questions-open"),
        };
        let list = if page.rows.is_empty() {
            view! { <p>{t!(visit, "staff-questions-none")}</p> }.into_any()
        } else {
            rows(&visit, &page).into_any()
        };
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p>{t!(visit, "staff-questions-lead")}</p>
                {list}
                <Pager first next/>
                <p><a href=here(other, None)>{t!(visit, id)}</a></p>
            </StaffPage>
        }
    })
}

fn here(state: QuestionWord, after: Option<String>) -> String {
    let parts = [
        (state == QuestionWord::Answered).then(|| format!("state={state}")),
        after.map(|after| format!("after={after}")),
    ];
    address(routes::STAFF_QUESTIONS, parts.into_iter().flatten())
}

fn rows(visit: &Visit, page: &Page<QuestionRow>) -> impl IntoView + use<> {
    let today = visit.casework.today();
    let rows = page
        .rows
        .iter()
        .map(|row| {
            let about = if row.about_entry { "staff-questions-entry" } else { "staff-questions-log" };
            let answered = row.answered_at.map_or_else(|| t!(visit, "staff-none"), |at| i18n::moment(visit, at));
            view! {
                <tr>
                    <th scope="row"><a class="code" href=routes::staff_question(row.id)>{receipt(&row.number)}</a></th>
                    <td>{t!(visit, about)}</td>
                    <td>
                        {days_since(visit, today, row.asked_at)} " "
                        <span class="hint">{i18n::date(visit, civil_day(row.asked_at))}</span>
                    </td>
                    <td>{answered}</td>
                </tr>
            }
        })
        .collect_view();
    let head = ["number", "about", "age", "answer"].map(|column| t!(visit, format!("staff-questions-{column}")));
    view! { <Table caption=t!(visit, "staff-questions") head=head.to_vec() quiet=true>{rows}</Table> }
}

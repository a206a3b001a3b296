use casework::port::DeadLetter;
use leptos::prelude::*;

use super::ALL;
use crate::{
    context::{Visit, query, visit},
    form::{Hidden, PostForm},
    i18n::moment,
    layout::{Notice, StaffPage, Table, Tone},
    load, routes, t,
};

#[component]
pub fn MessagesPage() -> impl IntoView {
    let visit = visit();
    let again = query("again") == "yes";
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    load(async move { casework.dead_letters(&actor).await }, move |letters| {
        let title = t!(visit, "staff-messages");
        let who = visit.locale;
        let several = letters.iter().filter(|letter| letter.kept).count() > 1;
        let content = if letters.is_empty() {
            view! { <p>{t!(who, "staff-messages-none")}</p> }.into_any()
        } else {
            table(&visit, &letters).into_any()
        };
        view! {
            <StaffPage title=title.clone()>
                <h1>{title}</h1>
                <p class="lead">{t!(who, "staff-messages-lead")}</p>
                {again.then(|| view! {
                    <Notice title=t!(who, "staff-messages-again-done") tone=Tone::Good news=true>
                        <p>{t!(who, "staff-messages-again-done.text")}</p>
                    </Notice>
                })}
                {several.then(|| view! { <Again id=ALL.to_owned() label=t!(who, "staff-messages-all")/> })}
                {content}
            </StaffPage>
        }
    })
}

fn table(visit: &Visit, letters: &[DeadLetter]) -> impl IntoView + use<> {
    let rows = letters
        .iter()
        .map(|letter| {
            let again = letter.kept.then(|| {
                view! { <Again id=letter.id.to_string() label=t!(visit, "staff-messages-again")/> }
            });
            view! {
                <tr>
                    <th scope="row" class="code">{letter.purpose.clone()}</th>
                    <td>{moment(visit, letter.created_at)}</td>
                    <td>{moment(visit, letter.dead_at)}</td>
                    <td class="number">{letter.attempts}</td>
                    <td>{t!(visit, format!("staff-failure-{}", letter.failure))}</td>
                    <td>{again}</td>
                </tr>
            }
        })
        .collect_view();
    let head =
        ["purpose", "made", "dead", "tries", "why", "do"].map(|column| t!(visit, format!("staff-messages-{column}")));
    view! { <Table caption=t!(visit, "staff-messages") head=head.to_vec() quiet=true>{rows}</Table> }
}

#[component]
fn Again(id: String, label: String) -> impl IntoView {
    view! {
        <PostForm to=routes::STAFF_MESSAGES>
            <Hidden name="id" value=id/>
            <button class="button quiet">{label}</button>
        </PostForm>
    }
}

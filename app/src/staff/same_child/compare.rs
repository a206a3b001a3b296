//! Two declared children, line by line.

use casework::port::DeclarationRow;
use domain::journey::{Answers, ChildNo, Key};
use leptos::prelude::*;

use crate::{
    answer,
    context::Visit,
    layout::Table,
    routes,
    staff::words::{StateTag, place_name, receipt},
    t,
};

/// What tells one child from another, and whom to call.
const COMPARED: [&str; 7] = [
    "child.name",
    "child.birth_date",
    "child.document_number",
    "guardian.name",
    "guardian.relation",
    "guardian.phone",
    "home.address",
];

pub fn compare(
    visit: &Visit,
    ours: (&Answers, Option<ChildNo>),
    theirs: (&Answers, Option<ChildNo>),
    row: &DeclarationRow,
) -> impl IntoView + use<> {
    let said = |question: &str, (answers, child): (&Answers, Option<ChildNo>)| {
        let key = key_of(question, child)?;
        answer::said(visit, key, answers)
    };
    let rows = COMPARED
        .into_iter()
        .filter_map(|question| {
            let label = answer::office_label(visit, key_of(question, ours.1)?);
            let (here, there) = (said(question, ours).unwrap_or_default(), said(question, theirs).unwrap_or_default());
            let same = !here.is_empty() && here == there;
            Some(view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td class:same=same>{here}</td>
                    <td class:same=same>{there}</td>
                </tr>
            })
        })
        .collect_view();
    let number = receipt(&row.number);
    let caption = t!(visit, "staff-elsewhere-with", number = number.clone());
    let head = ["question", "this", "other"].map(|column| t!(visit, format!("staff-elsewhere-{column}")));
    view! {
        <p>
            <a class="code" href=routes::staff_declaration(row.id)>{number}</a> " " {place_name(visit, &row.place)} " "
            <StateTag state=row.status/>
        </p>
        <div class="compare"><Table caption head=head.to_vec() quiet=true>{rows}</Table></div>
    }
}

fn key_of(question: &str, child: Option<ChildNo>) -> Option<Key> {
    match (question.strip_prefix("child."), child) {
        (Some(rest), Some(child)) => format!("child.{child}.{rest}").parse().ok(),
        (Some(_), None) => None,
        (None, _) if question == "guardian.phone" => Some(Key::phone()),
        (None, _) => question.parse().ok(),
    }
}

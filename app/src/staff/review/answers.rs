//! The answers by section: what was said, what the version before said, and whether it is to be corrected.

use domain::journey::Key;
use leptos::prelude::*;

use super::{
    page::Reading,
    typed::{remark_name, tick_name},
};
use crate::{
    form::id_of,
    staff::record::{Before, Group, Line, groups},
    t,
};

/// Longest remark, in characters, as the domain cuts it.
const MOST: usize = domain::declaration::REMARK_LENGTH;

pub fn answers(reading: &Reading) -> impl IntoView + use<> {
    let view = &reading.view;
    let before = view.previous.as_ref().map(|previous| Before {
        answers: &previous.answers,
        changed: &view.changed,
        remarks: &previous.remarks,
    });
    let groups = groups(&reading.visit, &view.record.answers, before.as_ref());
    let sections = groups.into_iter().map(|it| group(reading, it)).collect_view();
    view! { <div class="review-answers" id="answers" tabindex="-1">{sections}</div> }
}

fn group(reading: &Reading, group: Group) -> impl IntoView + use<> {
    let lines = group.lines.into_iter().map(|it| line(reading, it)).collect_view();
    view! {
        <section class="answers">
            <h2>{group.title}</h2>
            <dl>{lines}</dl>
        </section>
    }
}

fn line(reading: &Reading, line: Line) -> impl IntoView + use<> {
    let Reading { visit, view, .. } = reading;
    let text = |said: Option<String>| match said {
        None => t!(visit, "staff-not-asked"),
        Some(said) if said.is_empty() => t!(visit, "row-empty"),
        Some(said) => said,
    };
    let changed = line.before.is_some();
    let before = line.before.clone().map(|before| {
        view! { <dd class="before"><span class="label">{t!(visit, "staff-before")}</span> {text(Some(before))}</dd> }
    });
    let now_label = changed.then(|| view! { <span class="label">{t!(visit, "staff-now")}</span> });
    let asked = line.remark.clone().map(|remark| {
        view! { <dd class="asked"><span class="label">{t!(visit, "staff-asked")}</span> {remark}</dd> }
    });
    let sent = sent_remark(reading, line.key).map(|remark| {
        view! { <dd class="asked"><span class="label">{t!(visit, "staff-to-correct")}</span> {remark}</dd> }
    });
    let look = view.second_looks.get(&line.key).map(|warning| {
        view! { <dd class="hint">{t!(visit, format!("staff-area-{warning}"))}</dd> }
    });
    // A phone is confirmed by a code, not typed; an answer that is gone can't be corrected.
    let correctable = reading.deciding() && line.key != Key::phone() && line.now.is_some();
    let correct = correctable.then(|| correct(reading, line.key, &line.label));
    view! {
        <div class="answer" class:changed=changed>
            <dt>{line.label}</dt>
            {before}
            <dd class="now">{now_label} {text(line.now)}</dd>
            {look}
            {asked}
            {sent}
            {correct}
        </div>
    }
}

/// What the family was told about an answer of this version.
fn sent_remark(reading: &Reading, key: Key) -> Option<String> {
    let record = &reading.view.record;
    let sent = matches!(record.status, casework::port::Status::Returned | casework::port::Status::Superseded);
    record.remarks.get(&key.to_string()).filter(|_| sent).cloned()
}

/// A box to tick and a line for the remark; the line shows while the box is ticked or the line has a problem.
fn correct(reading: &Reading, key: Key, label: &str) -> impl IntoView + use<> {
    let Reading { visit, typed, problems, .. } = reading;
    let (tick, remark) = (tick_name(key), remark_name(key));
    let problem = problems.of(&tick).or_else(|| problems.of(&remark)).map(str::to_owned);
    let problem_id = format!("{}-problem", id_of(&remark));
    let described = problem.as_ref().map(|_| problem_id.clone());
    let wrong = problem.as_ref().map(|_| "true");
    let shown = problem.is_some() || (typed.remarks.contains_key(&key) && !typed.ticked.contains(&key));
    let problem = problem.map(|problem| {
        view! { <p class="problem" id=problem_id><strong>{t!(visit, "problem-before")}</strong> {problem}</p> }
    });
    view! {
        <dd class="correct">
            {problem}
            <input
                type="checkbox"
                id=id_of(&tick)
                name=tick.clone()
                value="yes"
                checked=typed.ticked.contains(&key)
                aria-describedby=described.clone()
            />
            <label r#for=id_of(&tick)>{t!(visit, "staff-correct")}<span class="vh">" " {label.to_owned()}</span></label>
            <input
                type="text"
                class="remark"
                class:shown=shown
                id=id_of(&remark)
                name=remark.clone()
                value=typed.remarks.get(&key).cloned().unwrap_or_default()
                maxlength=MOST.to_string()
                autocomplete="off"
                aria-label=t!(visit, "staff-remark", label = label.to_owned())
                aria-describedby=described
                aria-invalid=wrong
                placeholder=t!(visit, "staff-remark-hint")
            />
        </dd>
    }
}

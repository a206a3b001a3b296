//! What the reader may do about a request, in one form.

use casework::{
    chance,
    policy::{self, Act},
    port::RequestStatus,
    request::RequestView,
};
use domain::area;
use leptos::prelude::*;

use crate::{
    context::Visit,
    form::{Choice, Field, Hidden, PostForm, Problems, Select, Submit, TextArea, streets},
    place, routes, t,
};

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub words: String,
    pub department: String,
    pub street: String,
    pub problems: Problems,
    /// Somebody else was first.
    pub conflict: bool,
}

/// The states from which a button does something, as [`domain::request::State`] has it.
const BUTTONS: [(&str, Act, &[RequestStatus]); 4] = [
    ("accept", Act::AcceptRequest, &[RequestStatus::Received, RequestStatus::Reopened, RequestStatus::Referred]),
    ("take_up", Act::TakeUpRequest, &[RequestStatus::Accepted, RequestStatus::Referred]),
    ("deliver", Act::DeliverRequest, &[RequestStatus::Accepted, RequestStatus::Referred, RequestStatus::InProgress]),
    (
        "decline",
        Act::DeclineRequest,
        &[
            RequestStatus::Received,
            RequestStatus::Reopened,
            RequestStatus::Accepted,
            RequestStatus::Referred,
            RequestStatus::InProgress,
        ],
    ),
];

/// The first button is what Enter presses: it only says something.
pub fn deeds(visit: &Visit, view: &RequestView, sent: &Sent) -> Option<AnyView> {
    let may = |act| policy::allow(&visit.actor, act).is_ok();
    let record = &view.record;
    if record.withdrawn() {
        return lost(visit, sent);
    }
    let reply = may(Act::ReplyRequest);
    let buttons: Vec<_> = BUTTONS
        .iter()
        .filter(|(_, act, states)| may(*act) && states.contains(&record.status))
        .map(|(word, ..)| *word)
        .collect();
    let refers = may(Act::ReferRequest) && record.open();
    if !reply && buttons.is_empty() && !refers {
        return None;
    }
    let words = Field::new("words", t!(visit, "staff-request-words"))
        .hint(t!(visit, "staff-request-words.hint"))
        .value(sent.words.clone())
        .problem(&sent.problems);
    let bytes: [u8; 16] = chance::bytes(&*visit.casework.chance);
    let key = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let wish = |word: &'static str, quiet: bool| {
        view! {
            <div class="wish">
                <p><Submit label=t!(visit, format!("staff-request-{word}")) name="do" value=word quiet/></p>
                <p class="hint">{t!(visit, format!("staff-request-{word}.hint"))}</p>
            </div>
        }
    };
    let reply = reply.then(|| wish("reply", true));
    let buttons: Vec<_> = buttons.into_iter().map(|word| wish(word, false)).collect();
    let refer = refers.then(|| refer(visit, view, sent));
    let (revision, heading) = (record.revision.to_string(), t!(visit, "staff-request-do"));
    Some(
        view! {
            <PostForm to=routes::staff_request(record.id) typed=true>
                <Hidden name="revision" value=revision/>
                <Hidden name="key" value=key/>
                <section class="decide" id="decide" tabindex="-1">
                    <h2>{heading}</h2>
                    <TextArea field=words rows=4/>
                    {reply}
                    {buttons}
                    {refer}
                </section>
            </PostForm>
        }
        .into_any(),
    )
}

/// Taken back while a colleague was writing: nothing is sent any more, what was written can still be copied.
fn lost(visit: &Visit, sent: &Sent) -> Option<AnyView> {
    let (heading, words) = (t!(visit, "staff-request-words"), sent.words.clone());
    (!words.is_empty()).then(|| view! { <h2>{heading}</h2> <blockquote>{words}</blockquote> }.into_any())
}

/// To a department, those that answer for the item first; or to another street.
fn refer(visit: &Visit, view: &RequestView, sent: &Sent) -> impl IntoView + use<> {
    let record = &view.record;
    let departments: Vec<_> = visit
        .casework
        .departments(record.item)
        .into_iter()
        .map(|word| Choice::new(word.clone(), t!(visit, format!("department-{word}"))))
        .collect();
    let mut streets = streets(visit);
    for group in &mut streets {
        group.choices.retain(|street| street.value != record.place.street);
    }
    let own = area::street(&record.place.street).and_then(|street| area::district(&street.district));
    let own = own.map(|district| place::name(visit, &district.code, &district.name));
    // One's own district first: most families move within it.
    streets.sort_by_key(|group| group.name.as_deref() != own.as_deref());
    let department = Field::new("department", t!(visit, "staff-request-department"))
        .value(sent.department.clone())
        .problem(&sent.problems);
    let street =
        Field::new("street", t!(visit, "staff-request-street")).value(sent.street.clone()).problem(&sent.problems);
    view! {
        <div class="wish">
            <Select field=department groups=vec![departments.into()]/>
            <p><Submit label=t!(visit, "staff-request-refer") name="do" value="refer" quiet=true/></p>
        </div>
        <div class="wish">
            <Select field=street groups=streets/>
            <p><Submit label=t!(visit, "staff-request-move") name="do" value="move" quiet=true/></p>
            <p class="hint">{t!(visit, "staff-request-move.hint")}</p>
        </div>
    }
}

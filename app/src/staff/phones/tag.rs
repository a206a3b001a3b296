use domain::phone_change::PhoneChangeWord;
use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Tag, Tone},
    t,
};

#[component]
pub fn PhoneTag(state: PhoneChangeWord) -> impl IntoView {
    let tone = match state {
        PhoneChangeWord::Asked => Tone::Active,
        PhoneChangeWord::Approved => Tone::Warn,
        PhoneChangeWord::Done => Tone::Good,
        PhoneChangeWord::Refused | PhoneChangeWord::Stopped => Tone::Plain,
    };
    view! { <Tag text=t!(visit(), format!("staff-phone-state-{state}")) tone/> }
}

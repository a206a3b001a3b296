//! What the phone's script (`app/script/keep.js`) has to say, in the reader's words.

use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    assets::asset,
    context::visit,
    form::{Csrf, Hidden, Submit},
    routes, t,
};

/// On pages where what was kept on the phone is sent: hidden, until there is something to say.
#[component]
pub fn KeptNotice() -> impl IntoView {
    let visit = visit();
    if visit.shared() {
        return None;
    }
    let locale = visit.locale;
    let line = |word: &'static str| view! { <p data-say=word hidden>{t!(locale, format!("kept-{word}"))}</p> };
    Some(view! {
        <div class="notice" role="status" data-kept hidden>
            {line("waiting")}
            {line("sent")}
            {line("gone")}
            <form method="post" action=routes::DECLARE_KEPT data-say="newer" hidden>
                <Csrf/>
                <Hidden name="letter" value=""/>
                <Hidden name="entry" value=""/>
                <p>{t!(locale, "kept-newer")}</p>
                <Submit label=t!(locale, "kept-newer.action")/>
            </form>
        </div>
        <KeptScript/>
    })
}

#[component]
pub fn KeptScript() -> impl IntoView {
    // Nothing is kept on a device that many people share.
    (!visit().shared()).then(|| view! { <script src=asset("keep.js") defer nonce=use_nonce()></script> })
}

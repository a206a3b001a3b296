//! What a page does once it is there, where the browser runs scripts: `app/script/page.js`.

use leptos::{nonce::use_nonce, prelude::*};

use crate::{assets::asset, context::visit, routes, t};

/// At the end of every page. With `offline` it asks for the worker that keeps the public pages for when there is no
/// network, in the reader's language and size of text; the office's pages and a device that many people share don't.
#[component]
pub fn PageScript(
    #[prop(optional)] offline: bool,
    /// The page can be read aloud.
    #[prop(optional)]
    aloud: bool,
) -> impl IntoView {
    let visit = visit();
    let size = if visit.large_text { "&text=large" } else { "" };
    let worker = offline.then(|| format!("{}?lang={}{size}", routes::WORKER, visit.locale.tag()));
    let aloud = aloud.then(|| asset("aloud.js"));
    view! { <script src=asset("page.js") defer nonce=use_nonce() data-worker=worker data-aloud=aloud></script> }
}

/// Reads the page aloud with the device's own voice. Hidden until the script has found one for the page's language.
#[component]
pub fn ReadAloud() -> impl IntoView {
    let visit = visit();
    view! {
        <p class="no-print" data-pause=t!(visit, "aloud-pause") data-resume=t!(visit, "aloud-resume") hidden>
            <button class="link">{t!(visit, "aloud")}</button>
            <button class="link" hidden>{t!(visit, "aloud-stop")}</button>
        </p>
    }
}

//! What stands around every page of a kiosk.

use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    assets::asset,
    context::visit,
    form::Csrf,
    layout::{Brand, Switches},
    place, routes,
    shell::Shell,
    t,
};

/// Large targets, the helper's line, the question whether somebody is there. Nothing elsewhere.
#[component]
pub fn KioskSheet() -> impl IntoView {
    visit().shared().then(|| view! { <link rel="stylesheet" href=asset("kiosk.css")/> })
}

/// Who sits beside the family, where, and the way out. Nothing elsewhere.
#[component]
pub fn Beside() -> impl IntoView {
    let visit = visit();
    let assist = visit.assist()?;
    let centre = place::community(&visit, &assist.community).unwrap_or_default();
    let line = t!(visit, "kiosk-beside", helper = assist.helper.username.as_str(), centre = centre);
    Some(view! {
        <section class="beside no-print" aria-label=t!(visit, "kiosk-beside-label")>
            <p>{line}</p>
            <form method="post" action=routes::VISIT_END id="visit-end">
                <Csrf/>
                <button class="button">{t!(visit, "kiosk-end")}</button>
            </form>
        </section>
    })
}

/// At the end of every page of a kiosk: nothing stays in the browser; in a visit it asks after a while whether somebody
/// is there, and ends it when nobody answers. Nothing elsewhere.
#[component]
pub fn KioskScript() -> impl IntoView {
    let visit = visit();
    if !visit.shared() {
        return None;
    }
    let locale = visit.locale;
    let idle = visit.casework.idle;
    let asks = visit.assist().map(|_| {
        view! {
            <dialog class="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-text">
                <h2 id="idle-title">{t!(locale, "kiosk-idle")}</h2>
                <p id="idle-text">{t!(locale, "kiosk-idle.text", n = idle.wipe - idle.warn)}</p>
                <p class="idle-left" aria-hidden="true"></p>
                <form method="dialog"><button class="button">{t!(locale, "kiosk-idle.stay")}</button></form>
            </dialog>
        }
    });
    let (warn, wipe) = visit.assist().map(|_| (idle.warn, idle.wipe)).unzip();
    let here = visit.assist().map(|_| routes::VISIT_HERE);
    Some(view! {
        {asks}
        <script
            src=asset("kiosk.js")
            defer
            nonce=use_nonce()
            data-desk=routes::KIOSK
            data-here=here
            data-warn=warn
            data-wipe=wipe
        ></script>
    })
}

/// The one script that stands in a page itself: when `kiosk.js` does not come, nothing else notices that nobody is there.
/// It leads where a page without scripts leads, as late; `kiosk.js` stops it.
#[component]
pub fn SilentTimer() -> impl IntoView {
    let silent = visit().casework.idle.refresh() * 1000;
    let code = format!("var silent = setTimeout(() => location.replace(\"{}\"), {silent});", routes::VISIT_TAKEN);
    view! { <script nonce=use_nonce() inner_html=code></script> }
}

/// A page of the kiosk that is no family's.
#[component]
pub fn DeskPage(
    #[prop(into)] title: String,
    #[prop(optional)] problems: bool,
    /// Leave out the switches, whose answers would belong to the family at the screen.
    #[prop(optional)]
    busy: bool,
    children: Children,
) -> impl IntoView {
    let visit = visit();
    let id = if problems { "title-problems" } else { "title-plain" };
    let whole = t!(visit, id, title = title.as_str());
    let centre = visit.casework.spot.kiosk().map(|kiosk| {
        let community = kiosk.place.community.as_deref().and_then(|code| place::community_in_full(&visit, code));
        format!("{} · {}", community.unwrap_or_default(), kiosk.name)
    });
    let helper = visit.actor.staff().filter(|_| visit.shared()).map(|member| {
        let line = t!(visit, "kiosk-helper", helper = member.username.as_str());
        view! {
            <form method="post" action=routes::STAFF_SIGN_OUT>
                <Csrf/>
                <span>{line}</span>
                <button class="link">{t!(visit, "sign-out")}</button>
            </form>
        }
    });
    view! {
        <Shell
            language=visit.locale.tag()
            direction=visit.locale.direction()
            title=whole
            large_text=visit.large_text
        >
            <link rel="stylesheet" href=asset("kiosk.css")/>
            <a class="skip" href="#main">{t!(visit, "skip")}</a>
            <header class="head">
                <div class="head-in">
                    <Brand to=routes::KIOSK/>
                    {(!busy).then(|| view! { <Switches form=None/> })}
                </div>
            </header>
            <div class="page desk">
                {centre.map(|centre| view! {
                    <section class="beside no-print" aria-label=t!(visit, "kiosk-place")>
                        <p>{centre}</p>
                        {helper}
                    </section>
                })}
                <main id="main" tabindex="-1">{children()}</main>
            </div>
            <KioskScript/>
        </Shell>
    }
    .into_any()
}

/// A choice as large as a hand: the words, and what they bring.
#[component]
pub fn BigChoice(to: &'static str, label: String, hint: String) -> impl IntoView {
    view! { <li><a class="big" href=to><strong>{label}</strong> <span>{hint}</span></a></li> }
}

/// The same that posts one word.
#[component]
pub fn BigButton(name: &'static str, value: String, lang: String, label: String) -> impl IntoView {
    view! { <li><button class="big" name=name value=value lang=lang><strong>{label}</strong></button></li> }
}

//! What a page with islands loads. Leptos' own `HydrationScripts` preloads the WebAssembly on every page and writes an
//! inline script; this is one file with a nonce, only where it is needed.

use crate::assets::asset;
use leptos::{nonce::use_nonce, prelude::*};

/// Place it once, at the end of a page that has islands.
#[component]
pub fn IslandScripts() -> impl IntoView {
    view! {
        <link rel="preload" href=asset("browser.wasm") r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
        <script type="module" src=asset("browser.js") nonce=use_nonce()></script>
    }
}

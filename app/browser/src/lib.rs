//! The WebAssembly module: what the browser runs of the face. `cargo xtask web` builds it and appends `wake.js`.

// Without this the linker sees no use of the crate and drops its islands.
use app as _;

/// Prepares the reactive system; `wake.js` then calls each island of the page.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

//! Addresses of the files the browser gets. The build names them by their content (`/pkg/app-1b2c3d4e5f.css`) and writes
//! a manifest; the server reads it and provides an [`Assets`] to every page.

use leptos::prelude::use_context;
use std::{collections::BTreeMap, sync::Arc};

/// Name → address. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Assets(Arc<BTreeMap<String, String>>);

impl Assets {
    /// Reads the manifest `cargo xtask web` writes.
    pub fn parse(manifest: &[u8]) -> Result<Self, serde_json::Error> {
        Ok(Self(Arc::new(serde_json::from_slice(manifest)?)))
    }

    pub fn address(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// The address of `app.css`, `browser.js` or `browser.wasm` for the page being rendered. Without a built site the page
/// still works, unstyled: the address then leads nowhere.
pub fn asset(name: &str) -> String {
    use_context::<Assets>()
        .and_then(|assets| assets.address(name).map(str::to_owned))
        .unwrap_or_else(|| format!("/pkg/{name}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_manifest_gives_addresses() {
        let assets = Assets::parse(br#"{"app.css":"/pkg/app-1b2c3d4e5f.css"}"#).unwrap();
        assert_eq!(assets.address("app.css"), Some("/pkg/app-1b2c3d4e5f.css"));
        assert_eq!(assets.address("app.js"), None);
    }
}

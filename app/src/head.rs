//! What a page takes from the head of its request: the nonce of its scripts, the addresses of its files. Pages that are
//! answers to forms and error pages need it as much as those of the router.

use axum::http::request::Parts;
use leptos::{nonce::Nonce, prelude::provide_context};

use crate::assets::Assets;

/// Lays both into the context of the page being rendered.
pub fn provide(request: &Parts) {
    if let Some(nonce) = request.extensions.get::<Nonce>() {
        provide_context(nonce.clone());
    }
    if let Some(assets) = request.extensions.get::<Assets>() {
        provide_context(assets.clone());
    }
}

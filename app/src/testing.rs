//! For tests of pages and components: a visit without a registry, and HTML as a string.
#![allow(clippy::expect_used)]

use std::sync::Arc;

use async_trait::async_trait;
use casework::{
    Actor, Casework,
    chance::Generator,
    clock::Clock,
    id::FileId,
    outbox::{Notice, Wording},
    port::{FileStore, Registry, RegistryError, Stored, Work},
};
use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    context::{NEUTRAL, Visit},
    i18n::Locale,
};

/// Whoever asks hears that the registry is away.
struct Away;

#[async_trait]
impl Registry for Away {
    async fn read(&self) -> Stored<Box<dyn Work>> {
        Err(RegistryError::Unavailable("test".into()))
    }

    async fn begin(&self) -> Stored<Box<dyn Work>> {
        self.read().await
    }

    async fn load_families(&self, _: Vec<casework::port::FamilyBundle>) -> Stored<()> {
        self.read().await.map(drop)
    }
}

#[async_trait]
impl FileStore for Away {
    async fn put(&self, _: FileId, _: Vec<u8>) -> Stored<()> {
        self.read().await.map(drop)
    }

    async fn get(&self, _: FileId) -> Stored<Option<Vec<u8>>> {
        self.read().await.map(|_| None)
    }

    async fn remove(&self, _: FileId) -> Stored<()> {
        self.read().await.map(drop)
    }
}

/// Nobody is written to.
struct Silent;

impl Wording for Silent {
    fn text(&self, _: &Notice, _: &str) -> String {
        String::new()
    }
}

/// 2026-11-24 in Shenzhen.
struct Noon;

impl Clock for Noon {
    fn now(&self) -> Timestamp {
        Timestamp::constant(1_795_492_800, 0)
    }
}

pub fn visit(locale: Locale) -> Visit {
    Visit {
        casework: Casework {
            registry: Arc::new(Away),
            clock: Arc::new(Noon),
            chance: Arc::new(Generator::seeded(1)),
            catalogue: Arc::new(domain::catalogue::Catalogue::shenzhen().expect("the embedded catalogue")),
            wording: Arc::new(Silent),
            files: Arc::new(Away),
            idle: domain::kiosk::Idle::default(),
            spot: casework::kiosk::Spot::default(),
            city: None,
        },
        actor: Actor::Visitor,
        locale,
        csrf: "token".into(),
        session: None,
        path: "/services?x=1".into(),
        large_text: false,
        neutral: NEUTRAL.into(),
        helping: None,
        has_partners: false,
        half: None,
    }
}

/// The HTML of a component, in Simplified Chinese.
pub fn html<V: IntoView + 'static>(component: impl FnOnce() -> V) -> String {
    html_in(visit(Locale::ZH_HANS), component)
}

pub fn html_in<V: IntoView + 'static>(visit: Visit, component: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(visit);
        component().to_html()
    })
}

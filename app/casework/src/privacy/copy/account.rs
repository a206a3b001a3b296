//! What opens the account, and what the family agreed to.

use async_trait::async_trait;

use super::{Datum, Kept, Row, some};
use crate::{error::CaseResult, id::FamilyId, port::Work};

pub struct Account;

#[async_trait]
impl Kept for Account {
    fn name(&self) -> &'static str {
        "account"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let account = work.account_of(family).await?;
        let row = |it: crate::port::Account| {
            let phone = some("phone", it.phone(), |phone| Datum::Text(phone.to_owned()));
            phone.into_iter().chain([("since", Datum::At(it.created_at))]).collect()
        };
        Ok(account.map(row).into_iter().collect())
    }
}

pub struct PhoneChanges;

#[async_trait]
impl Kept for PhoneChanges {
    fn name(&self) -> &'static str {
        "phone-changes"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.phone_changes_of(family).await?.into_iter().map(|it| {
            vec![
                ("number", Datum::Text(it.number)),
                ("phone", Datum::Text(it.phone)),
                ("at", Datum::At(it.asked_at)),
                ("state", Datum::Word("staff-phone-state", it.state.word().to_string())),
                ("state-at", Datum::At(it.state.since())),
            ]
        });
        Ok(rows.collect())
    }
}

pub struct Slips;

#[async_trait]
impl Kept for Slips {
    fn name(&self) -> &'static str {
        "slips"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.slips_of(family).await?.into_iter().map(|it| {
            let signature = it.presence.signature().map(|signature| Datum::Text(signature.path().to_owned()));
            let mut row = vec![
                ("at", Datum::At(it.made_at)),
                ("presence", Datum::Word("staff-presence", it.presence.word().word().to_owned())),
                ("works", Datum::Flag(it.works)),
            ];
            row.extend(signature.map(|signature| ("signature", signature)));
            row
        });
        Ok(rows.collect())
    }
}

pub struct CityIdentities;

#[async_trait]
impl Kept for CityIdentities {
    fn name(&self) -> &'static str {
        "city-identities"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.city_identities_of(family).await?.into_iter().map(|it| {
            let level = some("level", it.level, |level| Datum::Word("city-level", level.to_string()));
            let times = [("since", Datum::At(it.bound_at)), ("used", Datum::At(it.seen_at))];
            level.into_iter().chain(times).collect()
        });
        Ok(rows.collect())
    }
}

pub struct Consents;

#[async_trait]
impl Kept for Consents {
    fn name(&self) -> &'static str {
        "consents"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.consents_of(family).await?.into_iter().map(|it| {
            vec![
                ("version", Datum::Number(it.version.into())),
                ("at", Datum::At(it.at)),
                ("consent-children", Datum::Flag(it.children)),
                ("consent-health", Datum::Flag(it.health)),
                ("consent-text", Datum::Text(it.text)),
                ("basis", Datum::Word("mydata-basis", it.basis.to_string())),
            ]
        });
        Ok(rows.collect())
    }
}

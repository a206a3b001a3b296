//! The city's unified identities, by a keyed hash of issuer and subject, and the tickets of those on the way.

use async_trait::async_trait;
use casework::{
    city::CityIdentity,
    id::{AccountId, FamilyId},
    port::{Account, BoundIdentity, CityIdentities, Stored},
};
use domain::identity::Assurance;
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, TryInsertResult, sea_query::Expr};

use crate::{
    convert::{moment, timestamp, word},
    entity::{
        city_identity::{self, Column},
        city_ticket,
    },
    error::stored,
    seal::Kind,
    work::SqlWork,
};

fn read(row: city_identity::Model) -> Stored<BoundIdentity> {
    let level = row.level.map(|level| word("level of assurance", &level, Assurance::from_word)).transpose()?;
    Ok(BoundIdentity {
        account: AccountId(row.account),
        family: FamilyId(row.family),
        level,
        bound_at: timestamp(row.bound_at)?,
        seen_at: timestamp(row.seen_at)?,
    })
}

fn level(identity: &CityIdentity) -> Option<String> {
    identity.level.map(|level| level.word().to_owned())
}

impl SqlWork {
    /// An issuer is an address and has no line's end in it: no two pairs are one text.
    fn subject(&self, identity: &CityIdentity) -> Vec<u8> {
        self.vault.keyed(Kind::City, &format!("{}\n{}", identity.issuer, identity.subject)).0
    }

    async fn add_ticket(&self, ticket: city_ticket::ActiveModel) -> Stored<()> {
        city_ticket::Entity::insert(ticket).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    /// Only one of two who take it at once gets it.
    async fn take_ticket(
        &self,
        id_hash: &[u8; 32],
        proven: bool,
        now: Timestamp,
    ) -> Stored<Option<city_ticket::Model>> {
        let found = city_ticket::Entity::find_by_id(id_hash.to_vec()).one(&self.db()).await.map_err(stored)?;
        let Some(ticket) = found.filter(|ticket| ticket.subject.is_some() == proven) else { return Ok(None) };
        let taken = city_ticket::Entity::delete_by_id(id_hash.to_vec()).exec(&self.db()).await.map_err(stored)?;
        Ok(Some(ticket).filter(|ticket| taken.rows_affected == 1 && ticket.expires_at > moment(now)))
    }
}

#[async_trait]
impl CityIdentities for SqlWork {
    async fn city_identity(&mut self, identity: &CityIdentity) -> Stored<Option<BoundIdentity>> {
        let subject = self.subject(identity);
        let row = city_identity::Entity::find_by_id(subject).one(&self.db()).await.map_err(stored)?;
        row.map(read).transpose()
    }

    async fn see_city_identity(&mut self, identity: &CityIdentity, at: Timestamp) -> Stored<()> {
        city_identity::Entity::update_many()
            .col_expr(Column::Level, Expr::value(level(identity)))
            .col_expr(Column::SeenAt, Expr::value(moment(at)))
            .filter(Column::Subject.eq(self.subject(identity)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn city_identities_of(&mut self, family: FamilyId) -> Stored<Vec<BoundIdentity>> {
        let rows = city_identity::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::SeenAt)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(read).collect()
    }

    async fn unbind_city_identities(&mut self, family: FamilyId) -> Stored<u64> {
        let all = city_identity::Entity::delete_many().filter(Column::Family.eq(family.0));
        Ok(all.exec(&self.db()).await.map_err(stored)?.rows_affected)
    }

    async fn add_city_ticket(&mut self, id_hash: &[u8; 32], next: &str, expires_at: Timestamp) -> Stored<()> {
        self.add_ticket(city_ticket::ActiveModel {
            id_hash: Set(id_hash.to_vec()),
            subject: Set(None),
            level: Set(None),
            next: Set(next.to_owned()),
            expires_at: Set(moment(expires_at)),
        })
        .await
    }

    async fn take_city_ticket(&mut self, id_hash: &[u8; 32], now: Timestamp) -> Stored<Option<String>> {
        Ok(self.take_ticket(id_hash, false, now).await?.map(|ticket| ticket.next))
    }

    async fn add_city_proof(
        &mut self,
        id_hash: &[u8; 32],
        identity: &CityIdentity,
        errand: &str,
        expires_at: Timestamp,
    ) -> Stored<()> {
        self.add_ticket(city_ticket::ActiveModel {
            id_hash: Set(id_hash.to_vec()),
            subject: Set(Some(self.subject(identity))),
            level: Set(level(identity)),
            next: Set(errand.to_owned()),
            expires_at: Set(moment(expires_at)),
        })
        .await
    }

    async fn bind_city_identity(
        &mut self,
        id_hash: &[u8; 32],
        errand: &str,
        account: &Account,
        at: Timestamp,
    ) -> Stored<bool> {
        let proof = self.take_ticket(id_hash, true, at).await?;
        let Some(proof) = proof.filter(|proof| proof.next == errand) else { return Ok(false) };
        let row = city_identity::ActiveModel {
            subject: Set(proof.subject.unwrap_or_default()),
            family: Set(account.family.0),
            account: Set(account.id.0),
            level: Set(proof.level),
            bound_at: Set(moment(at)),
            seen_at: Set(moment(at)),
        };
        // Not an error when it is there already: on PostgreSQL that would end the transaction.
        let inserted = city_identity::Entity::insert(row)
            .on_conflict_do_nothing()
            .exec_without_returning(&self.db())
            .await
            .map_err(stored)?;
        Ok(matches!(inserted, TryInsertResult::Inserted(1)))
    }

    async fn sweep_city_tickets(&mut self, now: Timestamp) -> Stored<u64> {
        let over = city_ticket::Column::ExpiresAt.lte(moment(now));
        let swept = city_ticket::Entity::delete_many().filter(over).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}

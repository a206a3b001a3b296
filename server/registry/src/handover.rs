//! Handovers: the row says nothing about anybody. What it holds opens with the code alone, of which only a keyed hash is
//! stored; taken, the row is gone.

use async_trait::async_trait;
use casework::{
    id::{AccountId, FamilyId, HandoverId, VisitId},
    port::{Handover, HandoverGuess, HandoverGuesses, Handovers, RegistryError, Stored, Subject},
};
use domain::handover::HandoverCode;
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{LockType, SimpleExpr},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    convert::{moment, timestamp},
    entity::{
        handover::{self, Column},
        handover_guess,
    },
    error::stored,
    seal::{Cell, Key, Kind, Vault},
    work::SqlWork,
};

/// As it is sealed.
#[derive(Serialize, Deserialize)]
struct Content {
    family: Uuid,
    /// Of who is signed in.
    account: Option<Uuid>,
    path: String,
    session: [u8; 32],
    visit: Option<Uuid>,
}

fn cell(id: HandoverId) -> Cell<'static> {
    Cell::new("handover", id.0, "content")
}

/// From the code, and from what only this program knows: the database alone is not enough, nor is the code.
fn key(vault: &Vault, code: &HandoverCode) -> Key {
    vault.handover(code.as_str())
}

fn unreadable(id: HandoverId) -> RegistryError {
    RegistryError::Unreadable(format!("handover {id}: no such content"))
}

#[async_trait]
impl Handovers for SqlWork {
    async fn add_handover(&mut self, handover: &Handover, maker: &str, code: &HandoverCode) -> Stored<()> {
        let (family, account) = match handover.handed {
            Subject::Drafting(family) => (family, None),
            Subject::Account(account, family) => (family, Some(account.0)),
            Subject::Helper(..) | Subject::Staff(_) | Subject::Visiting => return Err(unreadable(handover.id)),
        };
        let content = Content {
            family: family.0,
            account,
            path: handover.path.clone(),
            session: handover.session,
            visit: handover.visit.map(|it| it.0),
        };
        let content = serde_json::to_vec(&content).map_err(|_| unreadable(handover.id))?;
        let row = handover::ActiveModel {
            id: Set(handover.id.0),
            code_hash: Set(self.vault.keyed(Kind::Handover, code.as_str())),
            maker: Set(maker.to_owned()),
            content: Set(self.vault.seal(&key(&self.vault, code), cell(handover.id), &content)?),
            until: Set(moment(handover.until)),
        };
        handover::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn drop_handovers(&mut self, maker: &str) -> Stored<()> {
        let of_it = Column::Maker.eq(maker);
        handover::Entity::delete_many().filter(of_it).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn take_handover(&mut self, code: &HandoverCode, now: Timestamp) -> Stored<Option<Handover>> {
        let hash = self.vault.keyed(Kind::Handover, code.as_str());
        let key = key(&self.vault, code);
        // Who comes second waits here, and finds nothing.
        let row = handover::Entity::find().filter(Column::CodeHash.eq(hash)).lock(LockType::Update);
        let row = row.one(&self.db()).await.map_err(stored)?;
        let id = row.as_ref().map_or_else(Uuid::nil, |row| row.id);
        let gone = handover::Entity::delete_by_id(id).exec(&self.db()).await.map_err(stored)?.rows_affected;
        let Some(row) = row.filter(|row| gone == 1 && moment(now) < row.until) else { return Ok(None) };
        let id = HandoverId(row.id);
        let content = self.vault.open(&key, cell(id), &row.content)?;
        let content: Content = serde_json::from_slice(&content).map_err(|_| unreadable(id))?;
        let family = FamilyId(content.family);
        let handed =
            content.account.map_or(Subject::Drafting(family), |account| Subject::Account(AccountId(account), family));
        let until = timestamp(row.until)?;
        let visit = content.visit.map(VisitId);
        Ok(Some(Handover { id, handed, path: content.path, session: content.session, visit, until }))
    }

    async fn add_handover_guess(&mut self, guess: &HandoverGuess) -> Stored<()> {
        let row = handover_guess::ActiveModel {
            id: Set(guess.id.0),
            who: Set(guess.who.clone()),
            network: Set(guess.network.clone()),
            at: Set(moment(guess.at)),
        };
        handover_guess::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn handover_guesses(&mut self, who: &str, network: &str, since: Timestamp) -> Stored<HandoverGuesses> {
        let recent = handover_guess::Entity::find().filter(handover_guess::Column::At.gte(moment(since)));
        let count = |which: SimpleExpr| recent.clone().filter(which);
        Ok(HandoverGuesses {
            by_session: count(handover_guess::Column::Who.eq(who)).count(&self.db()).await.map_err(stored)?,
            from_network: count(handover_guess::Column::Network.eq(network)).count(&self.db()).await.map_err(stored)?,
            overall: recent.count(&self.db()).await.map_err(stored)?,
        })
    }

    async fn sweep_handovers(&mut self, now: Timestamp, before: Timestamp) -> Stored<u64> {
        let over = Column::Until.lte(moment(now));
        let swept = handover::Entity::delete_many().filter(over).exec(&self.db()).await.map_err(stored)?;
        let old = handover_guess::Column::At.lt(moment(before));
        let guesses = handover_guess::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected + guesses.rows_affected)
    }
}

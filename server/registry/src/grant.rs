//! Grants to helpers and other guardians, by the keyed hash of the code while it waits.

use std::collections::BTreeSet;

use async_trait::async_trait;
use casework::{
    id::{AccountId, FamilyId, GrantId},
    port::{GrantChange, GrantRecord, Grants, Guess, Stored},
};
use domain::grant::{Active, Ended, GrantCode, GrantKind, GrantState, GrantWord, Lasting, Offered, Shared};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockType, SimpleExpr},
};

use crate::{
    convert::{moment, timestamp, word},
    entity::{
        account,
        family_grant::{self, Column},
        grant_guess,
    },
    error::stored,
    seal::{Cell, Kind},
    work::SqlWork,
};

fn cell(id: GrantId) -> Cell<'static> {
    Cell::new("family_grant", id.0, "name")
}

fn words(shared: Shared) -> String {
    shared.parts().map(domain::grant::Part::word).collect::<Vec<_>>().join(" ")
}

/// Word, when it began, when time ends it.
fn columns(state: GrantState, created_at: Timestamp) -> (&'static str, i64, Option<i64>) {
    match state {
        GrantState::Offered(it) => (state.word().word(), moment(created_at), Some(moment(it.until))),
        GrantState::Active(it) => (state.word().word(), moment(it.since), it.until.map(moment)),
        GrantState::Ended(it) => (state.word().word(), moment(it.since), None),
    }
}

fn state(row: &family_grant::Model) -> Stored<GrantState> {
    let since = timestamp(row.since)?;
    let until = row.until.map(timestamp).transpose()?;
    Ok(match word("grant state", &row.state, GrantWord::from_word)? {
        GrantWord::Offered => GrantState::Offered(Offered { until: until.unwrap_or(since) }),
        GrantWord::Active => GrantState::Active(Active { since, until }),
        GrantWord::Ended => GrantState::Ended(Ended { since }),
    })
}

impl SqlWork {
    async fn open_grant(&mut self, row: family_grant::Model) -> Stored<GrantRecord> {
        let (id, family) = (GrantId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        Ok(GrantRecord {
            id,
            family,
            kind: word("grant", &row.kind, GrantKind::from_word)?,
            name: self.vault.open_text(&key, cell(id), &row.name)?,
            lasting: row.lasting.as_deref().map(|text| word("lasting", text, Lasting::from_word)).transpose()?,
            shared: Shared::of(row.shared.split_whitespace()),
            account: row.account.map(AccountId),
            state: state(&row)?,
            created_at: timestamp(row.created_at)?,
            revision: row.revision,
        })
    }

    async fn grants_where(&mut self, which: SimpleExpr) -> Stored<Vec<GrantRecord>> {
        let rows = family_grant::Entity::find()
            .filter(which)
            .order_by_desc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut grants = Vec::with_capacity(rows.len());
        for row in rows {
            grants.push(self.open_grant(row).await?);
        }
        Ok(grants)
    }
}

#[async_trait]
impl Grants for SqlWork {
    async fn add_grant(&mut self, grant: &GrantRecord, slot: i32, code: &GrantCode) -> Stored<()> {
        let key = self.key_of(grant.family).await?;
        let (state, since, until) = columns(grant.state, grant.created_at);
        let row = family_grant::ActiveModel {
            id: Set(grant.id.0),
            family: Set(grant.family.0),
            kind: Set(grant.kind.word().to_owned()),
            slot: Set(Some(slot)),
            name: Set(self.vault.seal(&key, cell(grant.id), grant.name.as_bytes())?),
            lasting: Set(grant.lasting.map(|it| it.word().to_owned())),
            shared: Set(words(grant.shared)),
            code_hash: Set(Some(self.vault.keyed(Kind::Code, code.as_str()))),
            account: Set(grant.account.map(|it| it.0)),
            state: Set(state.to_owned()),
            since: Set(since),
            until: Set(until),
            created_at: Set(moment(grant.created_at)),
            revision: Set(grant.revision),
        };
        family_grant::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn grant(&mut self, id: GrantId) -> Stored<Option<GrantRecord>> {
        Ok(self.grants_where(Column::Id.eq(id.0)).await?.pop())
    }

    async fn grants_of(&mut self, family: FamilyId) -> Stored<Vec<GrantRecord>> {
        self.grants_where(Column::Family.eq(family.0)).await
    }

    async fn grants_opened_by(&mut self, account: AccountId) -> Stored<Vec<GrantRecord>> {
        self.grants_where(Column::Account.eq(account.0)).await
    }

    async fn grant_by_code(&mut self, kind: GrantKind, code: &GrantCode) -> Stored<Option<GrantRecord>> {
        let hash = self.vault.keyed(Kind::Code, code.as_str());
        let found = self.grants_where(Column::CodeHash.eq(hash)).await?.pop();
        Ok(found.filter(|grant| grant.kind == kind && matches!(grant.state, GrantState::Offered(_))))
    }

    async fn change_grant(&mut self, id: GrantId, revision: i64, change: &GrantChange) -> Stored<bool> {
        let (state, since, until) = columns(change.state, Timestamp::UNIX_EPOCH);
        let mut update = family_grant::Entity::update_many()
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .col_expr(Column::Account, Expr::value(change.account.map(|it| it.0)))
            .col_expr(Column::Shared, Expr::value(words(change.shared)));
        if !matches!(change.state, GrantState::Offered(_)) {
            update = update
                .col_expr(Column::State, Expr::value(state))
                .col_expr(Column::Since, Expr::value(since))
                .col_expr(Column::Until, Expr::value(until))
                .col_expr(Column::CodeHash, Expr::value(None::<Vec<u8>>));
        }
        if matches!(change.state, GrantState::Ended(_)) {
            update = update.col_expr(Column::Slot, Expr::value(None::<i32>));
        }
        let updated = update
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn places_taken(&mut self, family: FamilyId) -> Stored<Vec<i32>> {
        let taken: Vec<Option<i32>> = family_grant::Entity::find()
            .select_only()
            .column(Column::Slot)
            .filter(Column::Family.eq(family.0))
            .into_tuple()
            .all(&self.db())
            .await
            .map_err(stored)?;
        Ok(taken.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect())
    }

    async fn add_guess(&mut self, guess: &Guess) -> Stored<()> {
        let row = grant_guess::ActiveModel {
            id: Set(guess.id.0),
            account: Set(guess.account.0),
            network: Set(guess.network.clone()),
            at: Set(moment(guess.at)),
        };
        grant_guess::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn guesses(&mut self, account: AccountId, network: &str, since: Timestamp) -> Stored<(u64, u64)> {
        let mine = account::Entity::find_by_id(account.0).lock(LockType::Update);
        mine.one(&self.db()).await.map_err(stored)?;
        let count = |which: SimpleExpr| {
            let which = Condition::all().add(which).add(grant_guess::Column::At.gte(moment(since)));
            grant_guess::Entity::find().filter(which)
        };
        let by_me = count(grant_guess::Column::Account.eq(account.0)).count(&self.db()).await.map_err(stored)?;
        let from_here = count(grant_guess::Column::Network.eq(network)).count(&self.db()).await.map_err(stored)?;
        Ok((by_me, from_here))
    }

    async fn sweep_guesses(&mut self, before: Timestamp) -> Stored<u64> {
        let old = grant_guess::Column::At.lt(moment(before));
        let swept = grant_guess::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}

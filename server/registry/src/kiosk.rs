//! Devices of community centres and the visits at them. Nothing in these tables says which family came.

use async_trait::async_trait;
use casework::{
    clock::civil_day,
    id::{KioskGuessId, KioskId, StaffId, VisitId},
    port::{KioskChange, KioskRecord, Kiosks, Stored, TodaysFigures, VisitRecord},
};
use domain::{
    grant::GrantCode,
    kiosk::{Device, DeviceWord, Ending, Enrolled, Revoked, Waiting},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockType, SimpleExpr},
};

use crate::{
    convert::{moment, place, timestamp, word},
    entity::{
        kiosk::{self, Column},
        kiosk_guess,
        kiosk_visit::{self, Column as Visit},
    },
    error::stored,
    seal::Kind,
    work::SqlWork,
};

/// Word, when it began, until when the code can be typed.
fn columns(state: Device, created_at: Timestamp) -> (&'static str, i64, Option<i64>) {
    let word = state.word().word();
    match state {
        Device::Waiting(it) => (word, moment(created_at), Some(moment(it.until))),
        Device::Enrolled(it) => (word, moment(it.since), None),
        Device::Revoked(it) => (word, moment(it.since), None),
    }
}

fn record(row: kiosk::Model) -> Stored<KioskRecord> {
    let since = timestamp(row.since)?;
    let until = row.until.map(timestamp).transpose()?.unwrap_or(since);
    Ok(KioskRecord {
        id: KioskId(row.id),
        name: row.name,
        place: place(row.district, row.street, row.community),
        state: match word("state of a device", &row.state, DeviceWord::from_word)? {
            DeviceWord::Waiting => Device::Waiting(Waiting { until }),
            DeviceWord::Enrolled => Device::Enrolled(Enrolled { since }),
            DeviceWord::Revoked => Device::Revoked(Revoked { since }),
        },
        created_at: timestamp(row.created_at)?,
        revision: row.revision,
    })
}

fn visit(row: kiosk_visit::Model) -> Stored<VisitRecord> {
    let ending = row.ending.as_deref().map(|text| word("ending", text, Ending::from_word)).transpose()?;
    Ok(VisitRecord {
        id: VisitId(row.id),
        kiosk: KioskId(row.kiosk),
        place: place(row.district, row.street, row.community),
        helper: StaffId(row.helper),
        begun_at: timestamp(row.begun_at)?,
        seen_at: timestamp(row.seen_at)?,
        ended: row.ended_at.map(timestamp).transpose()?.zip(ending),
    })
}

impl SqlWork {
    async fn kiosk_where(&mut self, which: SimpleExpr) -> Stored<Option<KioskRecord>> {
        let row = kiosk::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        row.map(record).transpose()
    }

    async fn count_visits(&mut self, community: &str, since: Timestamp, which: SimpleExpr) -> Stored<u64> {
        kiosk_visit::Entity::find()
            .filter(Visit::Community.eq(community))
            .filter(Visit::BegunAt.gte(moment(since)))
            .filter(which)
            .count(&self.db())
            .await
            .map_err(stored)
    }
}

#[async_trait]
impl Kiosks for SqlWork {
    async fn add_kiosk(&mut self, kiosk: &KioskRecord, code: &GrantCode) -> Stored<()> {
        let (state, since, until) = columns(kiosk.state, kiosk.created_at);
        let row = kiosk::ActiveModel {
            id: Set(kiosk.id.0),
            district: Set(kiosk.place.district.clone()),
            street: Set(kiosk.place.street.clone()),
            community: Set(kiosk.place.community.clone()),
            name: Set(kiosk.name.clone()),
            state: Set(state.to_owned()),
            since: Set(since),
            until: Set(until),
            code_hash: Set(Some(self.vault.keyed(Kind::DeviceCode, code.as_str()))),
            token_hash: Set(None),
            created_at: Set(moment(kiosk.created_at)),
            revision: Set(kiosk.revision),
        };
        kiosk::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn kiosk(&mut self, id: KioskId) -> Stored<Option<KioskRecord>> {
        self.kiosk_where(Column::Id.eq(id.0)).await
    }

    async fn kiosks(&mut self) -> Stored<Vec<KioskRecord>> {
        let rows = kiosk::Entity::find()
            .order_by_asc(Column::Community)
            .order_by_asc(Column::Name)
            .order_by_asc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(record).collect()
    }

    async fn kiosk_by_code(&mut self, code: &GrantCode) -> Stored<Option<KioskRecord>> {
        let hash = self.vault.keyed(Kind::DeviceCode, code.as_str());
        self.kiosk_where(Column::CodeHash.eq(hash)).await
    }

    async fn kiosk_by_token(&mut self, token_hash: &[u8; 32]) -> Stored<Option<KioskRecord>> {
        self.kiosk_where(Column::TokenHash.eq(token_hash.to_vec())).await
    }

    async fn change_kiosk(&mut self, id: KioskId, revision: i64, change: &KioskChange<'_>) -> Stored<bool> {
        let (state, since, until) = columns(change.state, Timestamp::UNIX_EPOCH);
        let code = change.code.map(|code| self.vault.keyed(Kind::DeviceCode, code.as_str()));
        let mut update = kiosk::Entity::update_many()
            .col_expr(Column::State, Expr::value(state))
            .col_expr(Column::Until, Expr::value(until))
            .col_expr(Column::CodeHash, Expr::value(code))
            .col_expr(Column::Revision, Expr::value(revision + 1));
        if !matches!(change.state, Device::Waiting(_)) {
            update = update.col_expr(Column::Since, Expr::value(since));
        }
        if !matches!(change.state, Device::Revoked(_)) {
            let token = change.token_hash.map(|hash| hash.to_vec());
            update = update.col_expr(Column::TokenHash, Expr::value(token));
        }
        let updated = update
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn hold_kiosk(&mut self, id: KioskId) -> Stored<()> {
        kiosk::Entity::find_by_id(id.0).lock(LockType::Update).one(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn add_visit(&mut self, visit: &VisitRecord) -> Stored<()> {
        let row = kiosk_visit::ActiveModel {
            id: Set(visit.id.0),
            district: Set(visit.place.district.clone()),
            street: Set(visit.place.street.clone()),
            community: Set(visit.place.community.clone()),
            kiosk: Set(visit.kiosk.0),
            helper: Set(visit.helper.0),
            begun_at: Set(moment(visit.begun_at)),
            seen_at: Set(moment(visit.seen_at)),
            ended_at: Set(visit.ended.map(|(at, _)| moment(at))),
            ending: Set(visit.ended.map(|(_, ending)| ending.word().to_owned())),
        };
        kiosk_visit::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn visit(&mut self, id: VisitId) -> Stored<Option<VisitRecord>> {
        let row = kiosk_visit::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        row.map(visit).transpose()
    }

    async fn running_visit(&mut self, kiosk: KioskId) -> Stored<Option<VisitRecord>> {
        let row = kiosk_visit::Entity::find()
            .filter(Visit::Kiosk.eq(kiosk.0))
            .filter(Visit::EndedAt.is_null())
            .order_by_desc(Visit::Id)
            .one(&self.db())
            .await
            .map_err(stored)?;
        row.map(visit).transpose()
    }

    async fn last_visit(&mut self, kiosk: KioskId) -> Stored<Option<VisitRecord>> {
        let newest = kiosk_visit::Entity::find().filter(Visit::Kiosk.eq(kiosk.0)).order_by_desc(Visit::Id);
        newest.one(&self.db()).await.map_err(stored)?.map(visit).transpose()
    }

    async fn idle_visits(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<VisitRecord>> {
        let rows = kiosk_visit::Entity::find()
            .filter(Visit::EndedAt.is_null())
            .filter(Visit::SeenAt.lte(moment(before)))
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(visit).collect()
    }

    async fn touch_visit(&mut self, id: VisitId, seen_at: Timestamp) -> Stored<()> {
        kiosk_visit::Entity::update_many()
            .col_expr(Visit::SeenAt, Expr::value(moment(seen_at)))
            .filter(Visit::Id.eq(id.0))
            .filter(Visit::EndedAt.is_null())
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn end_visit(&mut self, id: VisitId, at: Timestamp, ending: Ending) -> Stored<bool> {
        let ended = kiosk_visit::Entity::update_many()
            .col_expr(Visit::EndedAt, Expr::value(moment(at)))
            .col_expr(Visit::Ending, Expr::value(ending.word()))
            .filter(Visit::Id.eq(id.0))
            .filter(Visit::EndedAt.is_null())
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(ended.rows_affected == 1)
    }

    async fn figures(&mut self, community: &str, since: Timestamp) -> Stored<TodaysFigures> {
        let well = [Ending::Finished, Ending::HandedOver, Ending::Left].map(Ending::word);
        let not_well = [Ending::Unfinished, Ending::WalkedAway, Ending::Exit].map(Ending::word);
        Ok(TodaysFigures {
            helped: self.count_visits(community, since, Visit::Ending.is_in(well)).await?,
            unfinished: self.count_visits(community, since, Visit::Ending.is_in(not_well)).await?,
            running: self.count_visits(community, since, Visit::EndedAt.is_null()).await?,
            waiting: self.count_waiting(community, civil_day(since)).await?,
        })
    }

    async fn add_kiosk_guess(&mut self, id: KioskGuessId, source: &str, at: Timestamp) -> Stored<()> {
        let row = kiosk_guess::ActiveModel { id: Set(id.0), source: Set(source.to_owned()), at: Set(moment(at)) };
        kiosk_guess::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn kiosk_guesses(&mut self, source: &str, since: Timestamp) -> Stored<u64> {
        kiosk_guess::Entity::find()
            .filter(kiosk_guess::Column::Source.eq(source))
            .filter(kiosk_guess::Column::At.gte(moment(since)))
            .count(&self.db())
            .await
            .map_err(stored)
    }

    async fn sweep_kiosk_guesses(&mut self, before: Timestamp) -> Stored<u64> {
        let old = kiosk_guess::Column::At.lt(moment(before));
        let swept = kiosk_guess::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}

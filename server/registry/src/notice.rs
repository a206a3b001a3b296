//! The page of notices of a family.

use async_trait::async_trait;
use casework::{
    id::{FamilyId, NoticeId},
    outbox::Topic,
    port::{NoticeRecord, Notices, Stored},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    convert::{moment, timestamp, word},
    entity::notice::{self, Column},
    error::stored,
    work::SqlWork,
};

fn read(row: notice::Model) -> Stored<NoticeRecord> {
    Ok(NoticeRecord {
        id: NoticeId(row.id),
        family: FamilyId(row.family),
        topic: word("topic", &row.topic, Topic::from_word)?,
        number: row.number,
        at: timestamp(row.at)?,
        read_at: row.read_at.map(timestamp).transpose()?,
    })
}

#[async_trait]
impl Notices for SqlWork {
    async fn add_notice(&mut self, notice: &NoticeRecord) -> Stored<()> {
        let row = notice::ActiveModel {
            id: Set(notice.id.0),
            family: Set(notice.family.0),
            topic: Set(notice.topic.word().to_owned()),
            number: Set(notice.number.clone()),
            at: Set(moment(notice.at)),
            read_at: Set(notice.read_at.map(moment)),
        };
        notice::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn notices_of(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<NoticeRecord>> {
        let rows = notice::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::Id)
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(read).collect()
    }

    async fn unread_notices(&mut self, family: FamilyId) -> Stored<u64> {
        notice::Entity::find()
            .filter(Column::Family.eq(family.0))
            .filter(Column::ReadAt.is_null())
            .count(&self.db())
            .await
            .map_err(stored)
    }

    async fn mark_notices_read(&mut self, family: FamilyId, newest: NoticeId, at: Timestamp) -> Stored<()> {
        notice::Entity::update_many()
            .col_expr(Column::ReadAt, Expr::value(moment(at)))
            .filter(Column::Family.eq(family.0))
            .filter(Column::Id.lte(newest.0))
            .filter(Column::ReadAt.is_null())
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }
}

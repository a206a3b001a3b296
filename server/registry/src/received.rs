//! What families say they have already. Words and places only, so nothing is sealed.

use async_trait::async_trait;
use casework::{
    actor::Place,
    id::FamilyId,
    port::{Received, ReceivedStore, Stored},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    convert::{moment, number, stored_number},
    entity::received::{self, Column},
    error::stored,
    work::SqlWork,
};

#[async_trait]
impl ReceivedStore for SqlWork {
    async fn received_of(&mut self, family: FamilyId) -> Stored<Vec<Received>> {
        let rows = received::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_asc(Column::Child)
            .order_by_asc(Column::Benefit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(|row| Ok(Received { child: number(row.child)?, benefit: row.benefit })).collect()
    }

    async fn mark_received(
        &mut self,
        family: FamilyId,
        place: &Place,
        received: &Received,
        at: Timestamp,
    ) -> Stored<()> {
        let row = received::ActiveModel {
            family: Set(family.0),
            child: Set(stored_number(received.child)?),
            benefit: Set(received.benefit.clone()),
            district: Set(place.district.clone()),
            street: Set(place.street.clone()),
            community: Set(place.community.clone()),
            at: Set(moment(at)),
        };
        // Said already: the first moment stays.
        received::Entity::insert(row)
            .on_conflict_do_nothing()
            .exec_without_returning(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn unmark_received(&mut self, family: FamilyId, received: &Received) -> Stored<()> {
        received::Entity::delete_many()
            .filter(Column::Family.eq(family.0))
            .filter(Column::Child.eq(stored_number(received.child)?))
            .filter(Column::Benefit.eq(&*received.benefit))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }
}

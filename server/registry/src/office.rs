//! Street offices. Public, so nothing is sealed.

use async_trait::async_trait;
use casework::port::{Office, Offices, Stored};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, TryInsertResult, sea_query::Expr};

use crate::{
    convert::{moment, timestamp},
    entity::street_office,
    error::stored,
    work::SqlWork,
};

#[async_trait]
impl Offices for SqlWork {
    async fn office(&mut self, street: &str) -> Stored<Option<Office>> {
        let row = street_office::Entity::find_by_id(street).one(&self.db()).await.map_err(stored)?;
        row.map(|row| {
            Ok(Office {
                street: row.street,
                address: row.address,
                phone: row.phone,
                hours: row.hours,
                updated_at: timestamp(row.updated_at)?,
                revision: row.revision,
            })
        })
        .transpose()
    }

    async fn put_office(&mut self, office: &Office) -> Stored<bool> {
        if office.revision == 0 {
            let row = street_office::ActiveModel {
                street: Set(office.street.clone()),
                address: Set(office.address.clone()),
                phone: Set(office.phone.clone()),
                hours: Set(office.hours.clone()),
                updated_at: Set(moment(office.updated_at)),
                revision: Set(1),
            };
            // Not an error when it is there already: on PostgreSQL that would end the transaction.
            let inserted = street_office::Entity::insert(row)
                .on_conflict_do_nothing()
                .exec_without_returning(&self.db())
                .await
                .map_err(stored)?;
            return Ok(matches!(inserted, TryInsertResult::Inserted(1)));
        }
        let saved = street_office::Entity::update_many()
            .col_expr(street_office::Column::Address, Expr::value(&*office.address))
            .col_expr(street_office::Column::Phone, Expr::value(&*office.phone))
            .col_expr(street_office::Column::Hours, Expr::value(&*office.hours))
            .col_expr(street_office::Column::UpdatedAt, Expr::value(moment(office.updated_at)))
            .col_expr(street_office::Column::Revision, Expr::value(office.revision + 1))
            .filter(street_office::Column::Street.eq(&*office.street))
            .filter(street_office::Column::Revision.eq(office.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(saved.rows_affected == 1)
    }
}

//! A household and its wrapped data key; without one after erasure.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "family")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub wrapped_key: Option<Vec<u8>>,
    pub created_at: i64,
    /// Until when it said that texting is not safe, in something that was deleted; sealed.
    pub no_text: Option<Sealed>,
}

impl ActiveModelBehavior for ActiveModel {}

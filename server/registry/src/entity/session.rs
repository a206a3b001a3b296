//! A session, by the hash of what its cookie holds.

use sea_orm::entity::prelude::*;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id_hash: Vec<u8>,
    pub kind: String,
    pub family: Option<Uuid>,
    pub account: Option<Uuid>,
    pub staff: Option<Uuid>,
    pub family_grant: Option<Uuid>,
    pub visit: Option<Uuid>,
    pub created_at: i64,
    pub seen_at: i64,
    pub expires_at: i64,
}

impl ActiveModelBehavior for ActiveModel {}

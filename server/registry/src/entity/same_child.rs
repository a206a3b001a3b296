//! What a street office decided about two declared children.

use sea_orm::entity::prelude::*;

use crate::seal::Sealed;

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "same_child")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub low_family: Uuid,
    pub low_number: i32,
    pub high_family: Uuid,
    pub high_number: i32,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub verdict: String,
    pub desk: Option<String>,
    pub note: Sealed,
    pub decided_by: Uuid,
    pub decided_at: i64,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}

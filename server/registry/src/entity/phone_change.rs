//! A request to open an account with another phone.

use sea_orm::entity::prelude::*;

use crate::seal::{Keyed, Sealed};

#[sea_orm::model]
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "phone_change")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub district: String,
    pub street: String,
    pub community: Option<String>,
    pub family: Uuid,
    pub account: Uuid,
    pub declaration: Uuid,
    pub number: String,
    pub phone_hash: Keyed,
    pub phone: Sealed,
    pub asked_at: i64,
    pub state: String,
    pub state_at: i64,
    pub decided_by: Option<Uuid>,
    pub due_at: Option<i64>,
    pub revision: i64,
}

impl ActiveModelBehavior for ActiveModel {}

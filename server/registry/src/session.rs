//! Sessions, by the hash of what the cookie holds.

use async_trait::async_trait;
use casework::{
    id::{AccountId, FamilyId, GrantId, StaffId, VisitId},
    port::{RegistryError, SessionRecord, Sessions, Stored, Subject},
};
use jiff::Timestamp;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    convert::{moment, timestamp},
    entity::session,
    error::stored,
    work::SqlWork,
};

const DRAFTING: &str = "drafting";
const ACCOUNT: &str = "account";
const HELPER: &str = "helper";
const STAFF: &str = "staff";
const VISITING: &str = "visiting";

fn subject(row: &session::Model) -> Stored<Subject> {
    match (row.kind.as_str(), row.family, row.account, row.staff) {
        (HELPER, Some(family), Some(account), None) => {
            let grant =
                row.family_grant.ok_or_else(|| RegistryError::Unreadable("a helper without a grant".to_owned()))?;
            Ok(Subject::Helper(AccountId(account), FamilyId(family), GrantId(grant)))
        }
        (DRAFTING, Some(family), None, None) => Ok(Subject::Drafting(FamilyId(family))),
        (ACCOUNT, Some(family), Some(account), None) => Ok(Subject::Account(AccountId(account), FamilyId(family))),
        (STAFF, None, None, Some(staff)) => Ok(Subject::Staff(StaffId(staff))),
        (VISITING, None, None, None) => Ok(Subject::Visiting),
        (kind, ..) => Err(RegistryError::Unreadable(format!("no such session: {kind:?}"))),
    }
}

#[async_trait]
impl Sessions for SqlWork {
    async fn add_session(&mut self, session: &SessionRecord) -> Stored<()> {
        let (kind, family, account, staff) = match session.subject {
            Subject::Drafting(family) => (DRAFTING, Some(family.0), None, None),
            Subject::Account(account, family) => (ACCOUNT, Some(family.0), Some(account.0), None),
            Subject::Helper(account, family, _) => (HELPER, Some(family.0), Some(account.0), None),
            Subject::Staff(staff) => (STAFF, None, None, Some(staff.0)),
            Subject::Visiting => (VISITING, None, None, None),
        };
        let grant = match session.subject {
            Subject::Helper(_, _, grant) => Some(grant.0),
            _ => None,
        };
        let row = session::ActiveModel {
            id_hash: Set(session.id_hash.to_vec()),
            kind: Set(kind.to_owned()),
            family: Set(family),
            account: Set(account),
            staff: Set(staff),
            family_grant: Set(grant),
            visit: Set(session.visit.map(|id| id.0)),
            created_at: Set(moment(session.created_at)),
            seen_at: Set(moment(session.seen_at)),
            expires_at: Set(moment(session.expires_at)),
        };
        session::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn session(&mut self, id_hash: &[u8; 32]) -> Stored<Option<SessionRecord>> {
        let row = session::Entity::find_by_id(id_hash.to_vec()).one(&self.db()).await.map_err(stored)?;
        row.map(|row| {
            Ok(SessionRecord {
                id_hash: *id_hash,
                subject: subject(&row)?,
                visit: row.visit.map(VisitId),
                created_at: timestamp(row.created_at)?,
                seen_at: timestamp(row.seen_at)?,
                expires_at: timestamp(row.expires_at)?,
            })
        })
        .transpose()
    }

    async fn touch_session(&mut self, id_hash: &[u8; 32], seen_at: Timestamp) -> Stored<()> {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(moment(seen_at)))
            .filter(session::Column::IdHash.eq(id_hash.to_vec()))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn end_session(&mut self, id_hash: &[u8; 32]) -> Stored<()> {
        session::Entity::delete_by_id(id_hash.to_vec()).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn end_sessions_of_staff(&mut self, staff: StaffId) -> Stored<()> {
        let theirs = session::Column::Staff.eq(staff.0);
        session::Entity::delete_many().filter(theirs).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn end_sessions_of_family(&mut self, family: FamilyId) -> Stored<()> {
        let theirs = session::Column::Family.eq(family.0);
        session::Entity::delete_many().filter(theirs).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn subjects_of_visit(&mut self, visit: VisitId) -> Stored<Vec<Subject>> {
        let theirs = session::Entity::find().filter(session::Column::Visit.eq(visit.0));
        theirs.all(&self.db()).await.map_err(stored)?.iter().map(subject).collect()
    }

    async fn end_sessions_of_visit(&mut self, visit: VisitId) -> Stored<()> {
        let theirs = session::Column::Visit.eq(visit.0);
        session::Entity::delete_many().filter(theirs).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn end_sessions_of_grant(&mut self, grant: GrantId) -> Stored<()> {
        let theirs = session::Column::FamilyGrant.eq(grant.0);
        session::Entity::delete_many().filter(theirs).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn sweep_sessions(&mut self, now: Timestamp) -> Stored<u64> {
        let over = session::Column::ExpiresAt.lte(moment(now));
        let swept = session::Entity::delete_many().filter(over).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}

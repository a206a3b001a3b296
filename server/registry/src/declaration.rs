//! Submitted versions and what happens to them. Lists of them are in [`crate::queue`].

use std::collections::BTreeMap;

use async_trait::async_trait;
use casework::{
    actor::{Area, Place},
    id::{DeclarationId, FamilyId, StaffId},
    port::{
        Claim, DeclarationChange, DeclarationEvent, DeclarationRecord, DeclarationRow, Declarations, DeclaredChild,
        HukouDecision, HukouDecisions, Page, QueueCount, QueueFilter, RegistryError, Status, Stored,
    },
};
use domain::{
    hukou::Counts,
    journey::{Answers, ChildNo},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
    sea_query::SimpleExpr,
};
use serde::{Deserialize, Serialize};

use crate::{
    area::placed,
    convert::{moment, place, stored_number, timestamp, word},
    entity::{
        declaration::{self, Column},
        declaration_event, declared_child,
    },
    error::stored,
    seal::{Cell, Key, Kind, Vault},
    work::SqlWork,
};

pub const TABLE: &str = "declaration";

pub fn cell(id: DeclarationId, column: &'static str) -> Cell<'static> {
    Cell::new(TABLE, id.0, column)
}

/// Answers as they are sealed: a JSON object of raw texts.
pub fn bytes_of(answers: &Answers) -> Stored<Vec<u8>> {
    serde_json::to_vec(answers).map_err(|why| RegistryError::Unreadable(why.to_string()))
}

pub fn answers_of(bytes: &[u8]) -> Stored<Answers> {
    // The error's text may quote an answer.
    serde_json::from_slice(bytes).map_err(|_| RegistryError::Unreadable("answers".to_owned()))
}

pub fn remarks_bytes(remarks: &BTreeMap<String, String>) -> Stored<Vec<u8>> {
    serde_json::to_vec(remarks).map_err(|why| RegistryError::Unreadable(why.to_string()))
}

/// A decision about a hukou as it is sealed.
#[derive(Serialize, Deserialize)]
struct Decided {
    child: ChildNo,
    counts: Counts,
    reason: String,
    by: StaffId,
    at: i64,
}

/// None where nothing was decided.
fn hukou_bytes(decisions: &HukouDecisions) -> Stored<Option<Vec<u8>>> {
    let each = decisions.iter().map(|(child, it)| Decided {
        child: *child,
        counts: it.counts,
        reason: it.reason.clone(),
        by: it.by,
        at: moment(it.at),
    });
    let all: Vec<_> = each.collect();
    let bytes = (!all.is_empty()).then(|| serde_json::to_vec(&all)).transpose();
    bytes.map_err(|why| RegistryError::Unreadable(why.to_string()))
}

fn hukou_of(bytes: &[u8]) -> Stored<HukouDecisions> {
    let all: Vec<Decided> = serde_json::from_slice(bytes).map_err(|_| RegistryError::Unreadable("hukou".to_owned()))?;
    let each = all.into_iter().map(|it| {
        let Decided { child, counts, reason, by, at } = it;
        Ok((child, HukouDecision { counts, reason, by, at: timestamp(at)? }))
    });
    each.collect()
}

pub fn claim(by: Option<uuid::Uuid>, until: Option<i64>) -> Stored<Option<Claim>> {
    by.zip(until).map(|(by, until)| Ok(Claim { by: StaffId(by), until: timestamp(until)? })).transpose()
}

pub fn status(text: &str) -> Stored<Status> {
    word("status", text, Status::from_word)
}

/// What the tables hold of a version.
pub struct Rows {
    pub version: declaration::ActiveModel,
    pub children: Vec<declared_child::ActiveModel>,
}

pub fn seal(
    vault: &Vault,
    key: &Key,
    record: &DeclarationRecord,
    guardian: &str,
    children: &[DeclaredChild],
) -> Stored<Rows> {
    let id = record.id;
    let sealed = |column, plain: &[u8]| vault.seal(key, cell(id, column), plain);
    let version = declaration::ActiveModel {
        id: Set(id.0),
        family: Set(record.family.0),
        district: Set(record.place.district.clone()),
        street: Set(record.place.street.clone()),
        community: Set(record.place.community.clone()),
        number: Set(record.number.clone()),
        version: Set(record.version),
        previous: Set(record.previous.map(|id| id.0)),
        guardian: Set(sealed("guardian", guardian.as_bytes())?),
        children: Set(i32::try_from(children.len()).unwrap_or(i32::MAX)),
        answers: Set(sealed("answers", &bytes_of(&record.answers)?)?),
        catalogue_version: Set(record.catalogue_version.clone()),
        submitted_at: Set(moment(record.submitted_at)),
        idempotency_key: Set(record.idempotency_key.clone()),
        request_hash: Set(record.request_hash.clone()),
        language: Set(record.language.clone()),
        status: Set(record.status.word().to_owned()),
        status_at: Set(moment(record.status_at)),
        claimed_by: Set(record.claim.map(|claim| claim.by.0)),
        claimed_until: Set(record.claim.map(|claim| moment(claim.until))),
        remarks: Set(sealed("remarks", &remarks_bytes(&record.remarks)?)?),
        note: Set(sealed("note", record.note.as_bytes())?),
        hukou: Set(hukou_bytes(&record.hukou)?.map(|bytes| sealed("hukou", &bytes)).transpose()?),
        revision: Set(record.revision),
    };
    let children = children
        .iter()
        .map(|child| {
            Ok(declared_child::ActiveModel {
                declaration: Set(id.0),
                number: Set(stored_number(child.number)?),
                family: Set(record.family.0),
                district: Set(record.place.district.clone()),
                street: Set(record.place.street.clone()),
                community: Set(record.place.community.clone()),
                name_hash: Set(vault.keyed(Kind::Name, &child.name)),
                birth_date: Set(crate::convert::day(child.birth_date)),
                document_hash: Set(child.document.as_deref().map(|number| vault.keyed(Kind::Document, number))),
            })
        })
        .collect::<Stored<_>>()?;
    Ok(Rows { version, children })
}

pub fn event(declaration: DeclarationId, revision: i64, event: &DeclarationEvent) -> declaration_event::ActiveModel {
    declaration_event::ActiveModel {
        declaration: Set(declaration.0),
        revision: Set(revision),
        status: Set(event.status.word().to_owned()),
        at: Set(moment(event.at)),
    }
}

impl SqlWork {
    async fn open_declaration(&mut self, row: declaration::Model) -> Stored<DeclarationRecord> {
        let (id, family) = (DeclarationId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let vault = &self.vault;
        let remarks = vault.open(&key, cell(id, "remarks"), &row.remarks)?;
        let hukou = row.hukou.map(|sealed| vault.open(&key, cell(id, "hukou"), &sealed)).transpose()?;
        Ok(DeclarationRecord {
            id,
            family,
            number: row.number,
            version: row.version,
            previous: row.previous.map(DeclarationId),
            place: place(row.district, row.street, row.community),
            answers: answers_of(&vault.open(&key, cell(id, "answers"), &row.answers)?)?,
            catalogue_version: row.catalogue_version,
            submitted_at: timestamp(row.submitted_at)?,
            idempotency_key: row.idempotency_key,
            request_hash: row.request_hash,
            language: row.language,
            status: status(&row.status)?,
            status_at: timestamp(row.status_at)?,
            claim: claim(row.claimed_by, row.claimed_until)?,
            remarks: serde_json::from_slice(&remarks).map_err(|_| RegistryError::Unreadable("remarks".to_owned()))?,
            note: vault.open_text(&key, cell(id, "note"), &row.note)?,
            hukou: hukou.map_or_else(|| Ok(HukouDecisions::new()), |bytes| hukou_of(&bytes))?,
            revision: row.revision,
        })
    }

    async fn declaration_where(&mut self, which: SimpleExpr) -> Stored<Option<DeclarationRecord>> {
        let row = declaration::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_declaration(row).await.map(Some),
            None => Ok(None),
        }
    }
}

#[async_trait]
impl Declarations for SqlWork {
    async fn add_declaration(
        &mut self,
        record: &DeclarationRecord,
        guardian: &str,
        children: &[DeclaredChild],
    ) -> Stored<()> {
        let key = self.key_of(record.family).await?;
        let rows = seal(&self.vault, &key, record, guardian, children)?;
        let first =
            event(record.id, record.revision, &DeclarationEvent { status: record.status, at: record.status_at });
        let db = self.db();
        declaration::Entity::insert(rows.version).exec_without_returning(&db).await.map_err(stored)?;
        declared_child::Entity::insert_many(rows.children).exec_without_returning(&db).await.map_err(stored)?;
        declaration_event::Entity::insert(first).exec_without_returning(&db).await.map_err(stored)?;
        Ok(())
    }

    async fn declaration(&mut self, id: DeclarationId) -> Stored<Option<DeclarationRecord>> {
        self.declaration_where(Column::Id.eq(id.0)).await
    }

    async fn declaration_by_number(&mut self, number: &str) -> Stored<Option<DeclarationRecord>> {
        self.declaration_where(Column::Number.eq(number)).await
    }

    async fn declaration_by_key(&mut self, idempotency_key: &str) -> Stored<Option<DeclarationRecord>> {
        self.declaration_where(Column::IdempotencyKey.eq(idempotency_key)).await
    }

    async fn declarations_of(&mut self, family: FamilyId) -> Stored<Vec<DeclarationRecord>> {
        let rows = declaration::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::Version)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_declaration(row).await?);
        }
        Ok(records)
    }

    async fn change_declaration(
        &mut self,
        id: DeclarationId,
        revision: i64,
        change: &DeclarationChange,
    ) -> Stored<bool> {
        let before: Option<(uuid::Uuid, String)> = declaration::Entity::find()
            .select_only()
            .columns([Column::Family, Column::Status])
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)?;
        let Some((family, before)) = before else { return Ok(false) };

        let next = revision + 1;
        let mut update = declaration::Entity::update_many()
            .col_expr(Column::Revision, Expr::value(next))
            .col_expr(Column::ClaimedBy, Expr::value(change.claim.map(|claim| claim.by.0)))
            .col_expr(Column::ClaimedUntil, Expr::value(change.claim.map(|claim| moment(claim.until))));
        let changed = before != change.status.word();
        if changed {
            update = update
                .col_expr(Column::Status, Expr::value(change.status.word()))
                .col_expr(Column::StatusAt, Expr::value(moment(change.at)));
        }
        if change.remarks.is_some() || change.note.is_some() || change.hukou.is_some() {
            let key = self.key_of(FamilyId(family)).await?;
            if let Some(remarks) = &change.remarks {
                let sealed = self.vault.seal(&key, cell(id, "remarks"), &remarks_bytes(remarks)?)?;
                update = update.col_expr(Column::Remarks, Expr::value(sealed));
            }
            if let Some(note) = &change.note {
                let sealed = self.vault.seal(&key, cell(id, "note"), note.as_bytes())?;
                update = update.col_expr(Column::Note, Expr::value(sealed));
            }
            if let Some(bytes) = change.hukou.as_ref().map(hukou_bytes).transpose()?.flatten() {
                let sealed = self.vault.seal(&key, cell(id, "hukou"), &bytes)?;
                update = update.col_expr(Column::Hukou, Expr::value(sealed));
            }
        }
        // Whoever comes second finds another revision, also when both read the same one at the same time.
        let updated = update
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        if updated.rows_affected == 0 {
            return Ok(false);
        }
        if changed {
            let row = event(id, next, &DeclarationEvent { status: change.status, at: change.at });
            declaration_event::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        }
        Ok(true)
    }

    async fn move_declarations(&mut self, family: FamilyId, to: &Place) -> Stored<()> {
        macro_rules! moved {
            ($($table:ident),+) => {$(
                placed($table::Entity::update_many(), to)
                    .filter($table::Column::Family.eq(family.0))
                    .exec(&self.db())
                    .await
                    .map_err(stored)?;
            )+};
        }
        moved!(declaration, declared_child);
        Ok(())
    }

    async fn redact_declaration(
        &mut self,
        id: DeclarationId,
        revision: i64,
        answers: &Answers,
        remarks: &BTreeMap<String, String>,
    ) -> Stored<bool> {
        let family: Option<uuid::Uuid> = declaration::Entity::find()
            .select_only()
            .column(Column::Family)
            .filter(Column::Id.eq(id.0))
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)?;
        let Some(family) = family else { return Ok(false) };
        let key = self.key_of(FamilyId(family)).await?;
        let answers = self.vault.seal(&key, cell(id, "answers"), &bytes_of(answers)?)?;
        let remarks = self.vault.seal(&key, cell(id, "remarks"), &remarks_bytes(remarks)?)?;
        let updated = declaration::Entity::update_many()
            .col_expr(Column::Answers, Expr::value(answers))
            .col_expr(Column::Remarks, Expr::value(remarks))
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn remove_declaration(&mut self, id: DeclarationId) -> Stored<()> {
        let db = self.db();
        let events = declaration_event::Column::Declaration.eq(id.0);
        declaration_event::Entity::delete_many().filter(events).exec(&db).await.map_err(stored)?;
        let children = declared_child::Column::Declaration.eq(id.0);
        declared_child::Entity::delete_many().filter(children).exec(&db).await.map_err(stored)?;
        declaration::Entity::delete_by_id(id.0).exec(&db).await.map_err(stored)?;
        Ok(())
    }

    async fn events(&mut self, id: DeclarationId) -> Stored<Vec<DeclarationEvent>> {
        let rows = declaration_event::Entity::find()
            .filter(declaration_event::Column::Declaration.eq(id.0))
            .order_by_asc(declaration_event::Column::Revision)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter()
            .map(|row| Ok(DeclarationEvent { status: status(&row.status)?, at: timestamp(row.at)? }))
            .collect()
    }

    async fn queue(&mut self, area: &Area, filter: &QueueFilter) -> Stored<Page<DeclarationRow>> {
        self.queue_page(area, filter).await
    }

    async fn queue_counts(&mut self, area: &Area) -> Stored<Vec<QueueCount>> {
        self.count_queues(area).await
    }

    async fn declared_elsewhere(&mut self, family: FamilyId, child: &DeclaredChild) -> Stored<Vec<DeclarationRow>> {
        self.same_child_elsewhere(family, child).await
    }
}

//! What a family has typed so far.

use async_trait::async_trait;
use casework::{
    id::{DeclarationId, FamilyId},
    port::{Draft, Drafts, Stored},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

use crate::{
    convert::{moment, timestamp},
    declaration::{answers_of, bytes_of},
    entity::draft,
    error::stored,
    seal::{Cell, Sealed},
    work::SqlWork,
};

fn cell(family: FamilyId) -> Cell<'static> {
    Cell::new("draft", family.0, "answers")
}

impl SqlWork {
    async fn seal_draft(&mut self, draft: &Draft) -> Stored<Sealed> {
        let key = self.key_of(draft.family).await?;
        self.vault.seal(&key, cell(draft.family), &bytes_of(&draft.answers)?)
    }
}

#[async_trait]
impl Drafts for SqlWork {
    async fn draft(&mut self, family: FamilyId) -> Stored<Option<Draft>> {
        let Some(row) = draft::Entity::find_by_id(family.0).one(&self.db()).await.map_err(stored)? else {
            return Ok(None);
        };
        let key = self.key_of(family).await?;
        Ok(Some(Draft {
            family,
            answers: answers_of(&self.vault.open(&key, cell(family), &row.answers)?)?,
            base: row.base.map(DeclarationId),
            revision: row.revision,
            updated_at: timestamp(row.updated_at)?,
        }))
    }

    async fn add_draft(&mut self, draft: &Draft) -> Stored<()> {
        let row = draft::ActiveModel {
            family: Set(draft.family.0),
            answers: Set(self.seal_draft(draft).await?),
            base: Set(draft.base.map(|id| id.0)),
            revision: Set(draft.revision),
            updated_at: Set(moment(draft.updated_at)),
        };
        draft::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn save_draft(&mut self, draft: &Draft) -> Stored<bool> {
        let answers = self.seal_draft(draft).await?;
        let saved = draft::Entity::update_many()
            .col_expr(draft::Column::Answers, Expr::value(answers))
            .col_expr(draft::Column::Base, Expr::value(draft.base.map(|id| id.0)))
            .col_expr(draft::Column::Revision, Expr::value(draft.revision + 1))
            .col_expr(draft::Column::UpdatedAt, Expr::value(moment(draft.updated_at)))
            .filter(draft::Column::Family.eq(draft.family.0))
            .filter(draft::Column::Revision.eq(draft.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(saved.rows_affected == 1)
    }

    async fn drop_draft(&mut self, family: FamilyId) -> Stored<()> {
        draft::Entity::delete_by_id(family.0).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }
}

//! Questions to the auditor and their answers.

use async_trait::async_trait;
use casework::{
    id::{AuditId, FamilyId, QuestionId, StaffId},
    port::{Page, QuestionRecord, QuestionRow, Questions, Stored},
};
use domain::privacy::QuestionWord;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    area::column,
    convert::{moment, timestamp},
    cursor::Cursor,
    entity::question::{self, Column},
    error::stored,
    queue::more,
    seal::Cell,
    work::SqlWork,
};

const TABLE: &str = "question";

fn cell(id: QuestionId, column: &'static str) -> Cell<'static> {
    Cell::new(TABLE, id.0, column)
}

impl SqlWork {
    async fn open_question(&mut self, row: question::Model) -> Stored<QuestionRecord> {
        let (id, family) = (QuestionId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let vault = &self.vault;
        let answered = row.answered_by.zip(row.answered_at);
        let answer = row.answer.as_ref().map(|sealed| vault.open_text(&key, cell(id, "answer"), sealed));
        Ok(QuestionRecord {
            id,
            family,
            number: row.number,
            entry: row.entry.map(AuditId),
            text: vault.open_text(&key, cell(id, "body"), &row.body)?,
            asked_at: timestamp(row.asked_at)?,
            idempotency_key: row.idempotency_key,
            answer: answer.transpose()?.unwrap_or_default(),
            answered: answered.map(|(by, at)| Ok((StaffId(by), timestamp(at)?))).transpose()?,
            revision: row.revision,
        })
    }

    async fn question_where(&mut self, which: SimpleExpr) -> Stored<Option<QuestionRecord>> {
        let row = question::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_question(row).await.map(Some),
            None => Ok(None),
        }
    }
}

#[async_trait]
impl Questions for SqlWork {
    async fn add_question(&mut self, question: &QuestionRecord) -> Stored<()> {
        let key = self.key_of(question.family).await?;
        let row = question::ActiveModel {
            id: Set(question.id.0),
            family: Set(question.family.0),
            number: Set(question.number.clone()),
            entry: Set(question.entry.map(|id| id.0)),
            body: Set(self.vault.seal(&key, cell(question.id, "body"), question.text.as_bytes())?),
            asked_at: Set(moment(question.asked_at)),
            idempotency_key: Set(question.idempotency_key.clone()),
            state: Set(question.state().word().to_owned()),
            answer: Set(None),
            answered_by: Set(None),
            answered_at: Set(None),
            revision: Set(question.revision),
        };
        question::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn question(&mut self, id: QuestionId) -> Stored<Option<QuestionRecord>> {
        self.question_where(Column::Id.eq(id.0)).await
    }

    async fn question_by_key(&mut self, idempotency_key: &str) -> Stored<Option<QuestionRecord>> {
        self.question_where(Column::IdempotencyKey.eq(idempotency_key)).await
    }

    async fn questions_of(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<QuestionRecord>> {
        let rows = question::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::Id)
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut questions = Vec::with_capacity(rows.len());
        for row in rows {
            questions.push(self.open_question(row).await?);
        }
        Ok(questions)
    }

    async fn questions(&mut self, state: QuestionWord, after: Option<&str>, limit: u64) -> Stored<Page<QuestionRow>> {
        let (list, order) = match state {
            QuestionWord::Open => ("questions open", Order::Asc),
            QuestionWord::Answered => ("questions answered", Order::Desc),
        };
        let (key, id) = (column(TABLE, "asked_at"), column(TABLE, "id"));
        let after = after.and_then(|text| Cursor::read(text, &self.vault, list));
        let after = after.map(|last| last.after(key.clone(), id.clone(), &order));
        let mut rows = question::Entity::find()
            .filter(Condition::all().add(Column::State.eq(state.word())).add_option(after))
            .order_by(key, order.clone())
            .order_by(id, order)
            .limit(limit.saturating_add(1))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next =
            more(&mut rows, limit).and_then(|last| Cursor { key: last.asked_at, id: last.id }.write(&self.vault, list));
        let rows = rows.into_iter().map(line).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    async fn answer_question(&mut self, question: &QuestionRecord) -> Stored<bool> {
        let key = self.key_of(question.family).await?;
        let answer = self.vault.seal(&key, cell(question.id, "answer"), question.answer.as_bytes())?;
        let saved = question::Entity::update_many()
            .col_expr(Column::State, Expr::value(question.state().word()))
            .col_expr(Column::Answer, Expr::value(answer))
            .col_expr(Column::AnsweredBy, Expr::value(question.answered.map(|(by, _)| by.0)))
            .col_expr(Column::AnsweredAt, Expr::value(question.answered.map(|(_, at)| moment(at))))
            .col_expr(Column::Revision, Expr::value(question.revision + 1))
            .filter(Column::Id.eq(question.id.0))
            .filter(Column::Revision.eq(question.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(saved.rows_affected == 1)
    }
}

fn line(row: question::Model) -> Stored<QuestionRow> {
    Ok(QuestionRow {
        id: QuestionId(row.id),
        number: row.number,
        about_entry: row.entry.is_some(),
        asked_at: timestamp(row.asked_at)?,
        answered_at: row.answered_at.map(timestamp).transpose()?,
    })
}

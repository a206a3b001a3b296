//! Which lines of the list the database does not know of: a backup from before was restored, or the program ended
//! between writing the line and committing.

use std::collections::{HashMap, HashSet};

use casework::port::{Erased, Stored};
use domain::privacy::ErasureWord;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    connect::SqlRegistry,
    convert::moment,
    entity::{consent, declaration, draft, erasure, family, request_draft},
    error::stored,
};

/// Ids asked for in one statement.
const AT_ONCE: usize = 500;

impl SqlRegistry {
    /// What is erased by the list and here all the same: whole families, then what was erased in part, oldest first.
    /// Whoever opens the database has casework erase it again before anybody is served; it looks closer.
    pub async fn erased_but_here(&self) -> Stored<Vec<Erased>> {
        let Some(list) = &self.erased else { return Ok(Vec::new()) };
        let lines = list.all();
        let here = Here::of(&self.reader, &lines).await?;
        let (whole, parts): (Vec<_>, Vec<_>) =
            lines.into_iter().filter(|line| here.has(line)).partition(|line| matches!(line, Erased::Family(_)));
        let gone: HashSet<_> = whole.iter().map(Erased::family).collect();
        let parts = parts.into_iter().filter(|part| !gone.contains(&part.family()));
        Ok(whole.iter().copied().chain(parts).collect())
    }
}

/// What the database has of all that the lines name.
struct Here {
    /// Families with their key.
    families: HashSet<Uuid>,
    /// When they were touched last, by family.
    drafts: HashMap<Uuid, i64>,
    request_drafts: HashMap<Uuid, i64>,
    versions: HashSet<Uuid>,
    consents: HashSet<Uuid>,
    decided: HashSet<Uuid>,
}

/// The two columns of those rows whose first is among the ids.
macro_rules! rows {
    ($db:ident, $ids:expr, $table:ident { $id:ident, $other:ident } $(where $condition:expr)?) => {{
        let ids: Vec<Uuid> = $ids.collect::<HashSet<_>>().into_iter().collect();
        let mut rows = Vec::new();
        for some in ids.chunks(AT_ONCE) {
            rows.extend(
                $table::Entity::find()
                    .select_only()
                    .columns([$table::Column::$id, $table::Column::$other])
                    .filter($table::Column::$id.is_in(some.iter().copied()))
                    $(.filter($condition))?
                    .into_tuple::<(Uuid, i64)>()
                    .all($db)
                    .await
                    .map_err(stored)?,
            );
        }
        rows
    }};
}

fn first(rows: Vec<(Uuid, i64)>) -> HashSet<Uuid> {
    rows.into_iter().map(|(id, _)| id).collect()
}

impl Here {
    async fn of(db: &DatabaseConnection, lines: &[Erased]) -> Stored<Self> {
        let families = rows!(db, lines.iter().map(|line| line.family().0),
            family { Id, CreatedAt } where family::Column::WrappedKey.is_not_null());
        let drafts = lines.iter().filter_map(|line| match line {
            Erased::Draft { family, .. } => Some(family.0),
            _ => None,
        });
        let request_drafts = lines.iter().filter_map(|line| match line {
            Erased::RequestDraft { family, .. } => Some(family.0),
            _ => None,
        });
        let versions = lines.iter().filter_map(|line| match line {
            Erased::Version { version, .. } => Some(version.0),
            _ => None,
        });
        let consents = lines.iter().filter_map(|line| match line {
            Erased::Consent { consent, .. } => Some(consent.0),
            _ => None,
        });
        let decided = lines.iter().filter_map(|line| match line {
            Erased::Health { request, .. } => Some(request.0),
            _ => None,
        });
        Ok(Self {
            families: first(families),
            drafts: rows!(db, drafts, draft { Family, UpdatedAt }).into_iter().collect(),
            request_drafts: rows!(db, request_drafts, request_draft { Family, UpdatedAt }).into_iter().collect(),
            versions: first(rows!(db, versions, declaration { Id, SubmittedAt })),
            consents: first(rows!(db, consents, consent { Id, At })),
            decided: first(rows!(db, decided, erasure { Id, AskedAt }
                where erasure::Column::State.ne(ErasureWord::Open.word()))),
        })
    }

    fn has(&self, line: &Erased) -> bool {
        let touched = |drafts: &HashMap<Uuid, i64>, at| {
            drafts.get(&line.family().0).is_some_and(|touched| *touched <= moment(at))
        };
        self.families.contains(&line.family().0)
            && match *line {
                Erased::Family(_) => true,
                Erased::Draft { at, .. } => touched(&self.drafts, at),
                Erased::RequestDraft { at, .. } => touched(&self.request_drafts, at),
                Erased::Version { version, .. } => self.versions.contains(&version.0),
                Erased::Consent { consent, .. } => !self.consents.contains(&consent.0),
                Erased::Health { request, .. } => !self.decided.contains(&request.0),
            }
    }
}

//! Families and the phones that open them.

use async_trait::async_trait;
use casework::{
    id::{AccountId, ChildId, FamilyId},
    port::{Account, Accounts, Erased, ErasedList as _, RegistryError, Stored},
};
use domain::journey::WayIn;
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    sea_query::{Expr, LockType, SelectStatement},
};

use crate::{
    convert::{moment, timestamp},
    entity::{
        account, child, child_beside, city_identity, confirmation, consent, declaration, declaration_event,
        declared_child, departure, draft, erasure, family, family_grant, file, grant_guess, kiosk_slip, name_token,
        notice, one_time_code, outbox, phone_change, question, received, reminder, request, request_draft,
        request_event, request_message, same_child, session, watch,
    },
    error::stored,
    seal::{Cell, Key, Keyed, Kind, Vault},
    work::SqlWork,
};

fn cell(id: AccountId) -> Cell<'static> {
    Cell::new("account", id.0, "phone")
}

fn no_text(family: FamilyId) -> Cell<'static> {
    Cell::new("family", family.0, "no_text")
}

/// No moment that is kept.
const NEVER: i64 = i64::MIN;

impl SqlWork {
    async fn open_account(&mut self, row: account::Model) -> Stored<Account> {
        let (id, family) = (AccountId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let way_in = self.vault.open_text(&key, cell(id), &row.phone)?;
        let unreadable = || RegistryError::Unreadable("a way in".to_owned());
        let way_in = WayIn::parse(&way_in).ok_or_else(unreadable)?;
        Ok(Account { id, family, way_in, created_at: timestamp(row.created_at)? })
    }

    /// The key first, then every row.
    async fn erase(&mut self, family: FamilyId) -> Stored<()> {
        let of = family.0;
        self.forget(family);
        let db = self.db();
        // Waits for whoever is just writing with the key; who comes later finds none.
        let row = family::Entity::find_by_id(of).lock(LockType::Update).one(&db).await.map_err(stored)?;
        if row.is_none() {
            return Ok(());
        }
        family::Entity::update_many()
            .col_expr(family::Column::WrappedKey, Expr::value(None::<Vec<u8>>))
            .col_expr(family::Column::NoText, Expr::value(None::<Vec<u8>>))
            .filter(family::Column::Id.eq(of))
            .exec(&db)
            .await
            .map_err(stored)?;

        let own = |column: account::Column| -> SelectStatement {
            account::Entity::find().select_only().column(column).filter(account::Column::Family.eq(of)).into_query()
        };
        let children: SelectStatement = child::Entity::find()
            .select_only()
            .column(child::Column::Id)
            .filter(child::Column::Family.eq(of))
            .into_query();
        let gone: Vec<uuid::Uuid> = child::Entity::find()
            .select_only()
            .column(child::Column::Id)
            .filter(child::Column::Family.eq(of))
            .into_tuple()
            .all(&db)
            .await
            .map_err(stored)?;
        let versions: SelectStatement = declaration::Entity::find()
            .select_only()
            .column(declaration::Column::Id)
            .filter(declaration::Column::Family.eq(of))
            .into_query();
        let requests: SelectStatement = request::Entity::find()
            .select_only()
            .column(request::Column::Id)
            .filter(request::Column::Family.eq(of))
            .into_query();
        erasure::Entity::update_many()
            .col_expr(erasure::Column::Reason, Expr::value(None::<Vec<u8>>))
            .filter(erasure::Column::Family.eq(of))
            .exec(&db)
            .await
            .map_err(stored)?;
        // What refers to a row goes before the row. Decided requests for erasure stay: ids and words.
        macro_rules! erase {
            ($($table:ident where $condition:expr;)+) => {$(
                $table::Entity::delete_many().filter($condition).exec(&db).await.map_err(stored)?;
            )+};
        }
        erase! {
            name_token where name_token::Column::Child.in_subquery(children);
            child where child::Column::Family.eq(of);
            confirmation where confirmation::Column::Family.eq(of);
            departure where departure::Column::Family.eq(of);
            reminder where reminder::Column::Family.eq(of);
            watch where watch::Column::Family.eq(of);
            child_beside where child_beside::Column::Family.eq(of);
            same_child where Condition::any()
                .add(same_child::Column::LowFamily.eq(of))
                .add(same_child::Column::HighFamily.eq(of));
            declaration_event where declaration_event::Column::Declaration.in_subquery(versions.clone());
            declared_child where declared_child::Column::Declaration.in_subquery(versions);
            declaration where declaration::Column::Family.eq(of);
            request_event where request_event::Column::Request.in_subquery(requests);
            request_message where request_message::Column::Family.eq(of);
            request where request::Column::Family.eq(of);
            request_draft where request_draft::Column::Family.eq(of);
            draft where draft::Column::Family.eq(of);
            consent where consent::Column::Family.eq(of);
            erasure where Condition::all().add(erasure::Column::Family.eq(of)).add(erasure::Column::Waits.is_not_null());
            question where question::Column::Family.eq(of);
            received where received::Column::Family.eq(of);
            notice where notice::Column::Family.eq(of);
            city_identity where city_identity::Column::Family.eq(of);
            phone_change where phone_change::Column::Family.eq(of);
            kiosk_slip where kiosk_slip::Column::Family.eq(of);
            session where Condition::any()
                .add(session::Column::Family.eq(of))
                .add(session::Column::Account.in_subquery(own(account::Column::Id)));
            family_grant where Condition::any()
                .add(family_grant::Column::Family.eq(of))
                .add(family_grant::Column::Account.in_subquery(own(account::Column::Id)));
            grant_guess where grant_guess::Column::Account.in_subquery(own(account::Column::Id));
            one_time_code where one_time_code::Column::PhoneHash.in_subquery(own(account::Column::PhoneHash));
            outbox where Condition::all().add(outbox::Column::Family.eq(of)).add(outbox::Column::SentAt.is_null());
            account where account::Column::Family.eq(of);
        }
        // The bytes are unreadable from now on; the rows stay until the store is swept.
        self.remove_files(file::Column::Family.eq(of)).await?;
        // A child of two families stays in the ledger under the other one.
        for child in gone.into_iter().map(ChildId) {
            self.hand_over(child).await?;
        }
        Ok(())
    }
}

#[async_trait]
impl Accounts for SqlWork {
    async fn add_family(&mut self, family: FamilyId, at: Timestamp) -> Stored<()> {
        let (key, wrapped) = self.vault.new_family(family)?;
        let row = family::ActiveModel {
            id: Set(family.0),
            wrapped_key: Set(Some(wrapped)),
            created_at: Set(moment(at)),
            no_text: Set(None),
        };
        family::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        self.remember(family, key);
        Ok(())
    }

    async fn hold_family(&mut self, family: FamilyId) -> Stored<()> {
        let held = family::Entity::find_by_id(family.0).lock(LockType::Update).one(&self.db()).await.map_err(stored)?;
        let held = held.ok_or(RegistryError::Conflict)?;
        // Who holds a family is about to read it.
        if let Some(wrapped) = &held.wrapped_key {
            let key = self.vault.family(family, Some(wrapped))?;
            self.remember(family, key);
        }
        Ok(())
    }

    async fn no_text(&mut self, family: FamilyId) -> Stored<Option<Timestamp>> {
        let row = family::Entity::find_by_id(family.0).one(&self.db()).await.map_err(stored)?;
        let Some(sealed) = row.and_then(|row| row.no_text) else { return Ok(None) };
        let key = self.key_of(family).await?;
        let bytes = self.vault.open(&key, no_text(family), &sealed)?;
        let unreadable = || RegistryError::Unreadable("a word about texting".to_owned());
        let until = i64::from_be_bytes(bytes.as_slice().try_into().map_err(|_| unreadable())?);
        if until == NEVER { Ok(None) } else { timestamp(until).map(Some) }
    }

    async fn keep_no_text(&mut self, family: FamilyId, until: Option<Timestamp>) -> Stored<()> {
        let key = self.key_of(family).await?;
        // Also where there was no "no": that there is a value says nothing.
        let bytes = until.map_or(NEVER, moment).to_be_bytes();
        let sealed = self.vault.seal(&key, no_text(family), &bytes)?;
        family::Entity::update_many()
            .col_expr(family::Column::NoText, Expr::value(sealed))
            .filter(family::Column::Id.eq(family.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn erase_family(&mut self, family: FamilyId) -> Stored<()> {
        self.erase(family).await?;
        self.list_erased(Erased::Family(family));
        Ok(())
    }

    async fn erase_abandoned(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<FamilyId>> {
        let with_account = account::Entity::find().select_only().column(account::Column::Family).into_query();
        let abandoned: Vec<uuid::Uuid> = draft::Entity::find()
            .select_only()
            .column(draft::Column::Family)
            .filter(draft::Column::UpdatedAt.lt(moment(before)))
            .filter(draft::Column::Base.is_null())
            .filter(draft::Column::Family.not_in_subquery(with_account))
            .limit(limit)
            .into_tuple()
            .all(&self.db())
            .await
            .map_err(stored)?;
        let abandoned: Vec<FamilyId> = abandoned.into_iter().map(FamilyId).collect();
        for family in &abandoned {
            self.erase(*family).await?;
        }
        Ok(abandoned)
    }

    async fn account_by_phone(&mut self, phone: &str) -> Stored<Option<Account>> {
        let hash = self.vault.keyed(Kind::Phone, phone);
        let row = account::Entity::find()
            .filter(account::Column::PhoneHash.eq(hash))
            .one(&self.db())
            .await
            .map_err(stored)?;
        match row {
            Some(row) => self.open_account(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn account(&mut self, id: AccountId) -> Stored<Option<Account>> {
        let row = account::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_account(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn account_of(&mut self, family: FamilyId) -> Stored<Option<Account>> {
        let row = account::Entity::find()
            .filter(account::Column::Family.eq(family.0))
            .order_by_asc(account::Column::Id)
            .one(&self.db())
            .await
            .map_err(stored)?;
        match row {
            Some(row) => self.open_account(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn add_account(&mut self, account: &Account) -> Stored<()> {
        let key = self.key_of(account.family).await?;
        let row = seal(&self.vault, &key, account)?;
        account::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn set_account_phone(&mut self, account: &Account, phone: &str) -> Stored<bool> {
        let key = self.key_of(account.family).await?;
        let sealed = self.vault.seal(&key, cell(account.id), phone.as_bytes())?;
        let set = account::Entity::update_many()
            .col_expr(account::Column::PhoneHash, Expr::value(self.vault.keyed(Kind::Phone, phone)))
            .col_expr(account::Column::Phone, Expr::value(sealed))
            .filter(account::Column::Id.eq(account.id.0))
            .filter(account::Column::PhoneHash.eq(phone_hash(&self.vault, account)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(set.rows_affected == 1)
    }
}

/// Each account has its own; where there is no phone, one that no phone has.
fn phone_hash(vault: &Vault, account: &Account) -> Keyed {
    match account.phone() {
        Some(phone) => vault.keyed(Kind::Phone, phone),
        None => vault.keyed(Kind::Phone, &account.id.to_string()),
    }
}

pub fn seal(vault: &Vault, key: &Key, account: &Account) -> Result<account::ActiveModel, RegistryError> {
    Ok(account::ActiveModel {
        id: Set(account.id.0),
        family: Set(account.family.0),
        phone_hash: Set(phone_hash(vault, account)),
        phone: Set(vault.seal(key, cell(account.id), account.way_in.as_str().as_bytes())?),
        created_at: Set(moment(account.created_at)),
    })
}

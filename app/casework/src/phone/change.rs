//! With the old phone at hand: a code to each of the two.

use domain::identifier::Mobile;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::CodeId,
    outbox::Topic,
    policy::{self, Act},
    port::{Account, Subject, Work},
    session::SessionToken,
};

/// The codes that were sent: to the phone that opens the account, and to the one that shall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewPhone {
    pub old: CodeId,
    pub new: CodeId,
}

/// What became of two typed codes.
pub enum Changed {
    /// Signed in anew; every other session has ended.
    Done(SessionToken),
    /// Which of them did not fit.
    Wrong { old: bool, new: bool },
    /// The new phone opens another family: told only to who holds it.
    Taken,
}

impl Casework {
    /// The same answer whether the new phone is known here or not.
    pub async fn request_phone_codes(
        &self,
        actor: &Actor,
        phone: &Mobile,
        network: &str,
        language: &str,
    ) -> CaseResult<NewPhone> {
        policy::allow(actor, Act::ChangePhone)?;
        let mut work = self.registry.begin().await?;
        let account = own_account(&mut *work, actor).await?;
        if account.phone == phone.as_str() {
            return Err(CaseError::Refused("same phone"));
        }
        let old = Mobile::parse(&account.phone).map_err(|_| CaseError::NotFound)?;
        let old = self.send_code(&mut *work, &old, network, language).await?;
        let new = self.send_code(&mut *work, phone, network, language).await?;
        work.commit().await?;
        Ok(NewPhone { old, new })
    }

    /// Where both codes went, masked.
    pub async fn phone_codes_sent_to(&self, actor: &Actor, codes: NewPhone) -> CaseResult<Option<(String, String)>> {
        policy::allow(actor, Act::ChangePhone)?;
        let mut work = self.registry.read().await?;
        let account = own_account(&mut *work, actor).await?;
        let (Some(old), Some(new)) = (work.code(codes.old).await?, work.code(codes.new).await?) else {
            return Ok(None);
        };
        let masked = |phone: &str| Mobile::parse(phone).ok().map(|phone| phone.masked());
        Ok(masked(&old.phone).zip(masked(&new.phone)).filter(|_| old.phone == account.phone))
    }

    pub async fn change_phone(
        &self,
        actor: &Actor,
        codes: NewPhone,
        typed_old: &str,
        typed_new: &str,
    ) -> CaseResult<Changed> {
        policy::allow(actor, Act::ChangePhone)?;
        let mut work = self.registry.begin().await?;
        let account = own_account(&mut *work, actor).await?;
        let old = self.fitting(&mut *work, codes.old, typed_old).await?.filter(|phone| *phone == account.phone);
        let new = self.fitting(&mut *work, codes.new, typed_new).await?.filter(|phone| *phone != account.phone);
        let (Some(_), Some(new)) = (&old, &new) else {
            let wrong = Changed::Wrong { old: old.is_none(), new: new.is_none() };
            for (phone, id) in [(&old, codes.old), (&new, codes.new)] {
                if phone.is_none() {
                    work.fail_code(id).await?;
                }
            }
            work.commit().await?;
            return Ok(wrong);
        };
        if !(work.use_code(codes.old).await? && work.use_code(codes.new).await?) {
            return Err(CaseError::Changed);
        }
        if work.account_by_phone(new).await?.is_some() {
            work.commit().await?;
            return Ok(Changed::Taken);
        }
        // Told to the old phone, before the new one takes its place.
        let number = work.declarations_of(account.family).await?.into_iter().next().map(|it| it.number);
        self.inform_family(&mut *work, account.family, Topic::PhoneChanged, number.as_deref().unwrap_or_default())
            .await?;
        self.put_phone(&mut *work, &account, new).await?;
        self.stop_others(&mut *work, actor, Act::ChangePhone, account.family, None).await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ChangePhone,
                record: Record::Family(account.family),
                purpose: None,
                family: Some(account.family),
            },
        )
        .await?;
        let token = self.rotate(&mut *work, None, Subject::Account(account.id, account.family)).await?;
        work.commit().await?;
        Ok(Changed::Done(token))
    }
}

async fn own_account(work: &mut dyn Work, actor: &Actor) -> CaseResult<Account> {
    let Actor::Guardian { account, .. } = actor else { return Err(CaseError::SignInNeeded) };
    work.account(*account).await?.ok_or(CaseError::SignInNeeded)
}

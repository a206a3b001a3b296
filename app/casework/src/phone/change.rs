//! With the old phone at hand: a code to each of the two. Who came in by a slip has no old one: a code to the new.

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
    /// None where a slip opens the account.
    pub old: Option<CodeId>,
    pub new: CodeId,
}

/// Where they went, masked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentTo {
    pub old: Option<String>,
    pub new: String,
}

/// What became of the typed codes.
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
        if account.phone() == Some(phone.as_str()) {
            return Err(CaseError::Refused("same phone"));
        }
        let old = match account.way_in.phone() {
            Some(old) => Some(self.send_code(&mut *work, old, network, language).await?),
            None => None,
        };
        let new = self.send_code(&mut *work, phone, network, language).await?;
        work.commit().await?;
        Ok(NewPhone { old, new })
    }

    /// Where the codes went, masked: the old one, if there is one, and the new.
    pub async fn phone_codes_sent_to(&self, actor: &Actor, codes: NewPhone) -> CaseResult<Option<SentTo>> {
        policy::allow(actor, Act::ChangePhone)?;
        let mut work = self.registry.read().await?;
        let account = own_account(&mut *work, actor).await?;
        let old = match codes.old {
            Some(old) => work.code(old).await?.map(|code| code.phone),
            None => None,
        };
        let Some(new) = work.code(codes.new).await?.and_then(|code| Mobile::parse(&code.phone).ok()) else {
            return Ok(None);
        };
        let sent_to = SentTo { old: account.way_in.phone().map(Mobile::masked), new: new.masked() };
        Ok((old.as_deref() == account.phone()).then_some(sent_to))
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
        let old = match codes.old {
            Some(old) => self.fitting(&mut *work, old, typed_old).await?,
            None => None,
        };
        let old_fits = old.as_deref() == account.phone();
        let new = self.fitting(&mut *work, codes.new, typed_new).await?;
        let new = new.filter(|phone| Some(&**phone) != account.phone());
        let (true, Some(new)) = (old_fits, &new) else {
            let wrong = Changed::Wrong { old: !old_fits, new: new.is_none() };
            let failed = [codes.old.filter(|_| !old_fits), Some(codes.new).filter(|_| new.is_none())];
            for id in failed.into_iter().flatten() {
                work.fail_code(id).await?;
            }
            work.commit().await?;
            return Ok(wrong);
        };
        for id in codes.old.into_iter().chain([codes.new]) {
            if !work.use_code(id).await? {
                return Err(CaseError::Changed);
            }
        }
        if work.account_by_phone(new).await?.is_some() {
            work.commit().await?;
            return Ok(Changed::Taken);
        }
        // Told to the old phone, before the new one takes its place.
        self.inform_account(&mut *work, account.family, Topic::PhoneChanged).await?;
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

//! From inside an account: the city's identity is added to it.
//!
//! Somebody who holds a signed-in phone for a minute must not gain a way in for good. So what the city proves opens the
//! account only after a code to the account's own phone, and only the account that asked: ticket and proof carry its id.

use domain::identifier::Mobile;

use super::{CityEnd, CityIdentity, CitySorry, CityStart};
use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::{AccountId, CodeId},
    policy::{self, Act},
    port::{Account, Work},
    session::SessionToken,
};

/// Before the account's id, where a way to sign in has an address of ours or nothing.
const LINK: &str = "link ";

fn errand(account: AccountId) -> String {
    format!("{LINK}{account}")
}

pub(super) fn account_in(errand: &str) -> Option<AccountId> {
    errand.strip_prefix(LINK)?.parse().ok()
}

impl Casework {
    /// Whether the city's identity can be added: there is a city, a phone to prove, and none yet.
    pub async fn may_link_city(&self, actor: &Actor) -> CaseResult<bool> {
        policy::allow(actor, Act::BindIdentity)?;
        let mut work = self.registry.read().await?;
        let account = own_account(&mut *work, actor).await?;
        let bound = work.city_identities_of(account.family).await?;
        Ok(self.has_city() && account.phone().is_some() && bound.is_empty())
    }

    pub async fn city_begin_link(&self, actor: &Actor) -> CaseResult<CityStart> {
        policy::allow(actor, Act::BindIdentity)?;
        self.door()?;
        let account = own_account(&mut *self.registry.read().await?, actor).await?;
        if account.phone().is_none() {
            return Err(CaseError::Refused("no phone"));
        }
        self.go_to_city(&errand(account.id)).await
    }

    /// Back from the city. Whoever is signed in by now must be who asked.
    pub(super) async fn city_link(
        &self,
        actor: &Actor,
        asked: AccountId,
        identity: &CityIdentity,
    ) -> CaseResult<CityEnd> {
        if !matches!(actor, Actor::Guardian { account, .. } if *account == asked) {
            return Ok(CityEnd::Sorry(CitySorry::Over));
        }
        let mut work = self.registry.begin().await?;
        match work.city_identity(identity).await? {
            Some(bound) if bound.account == asked => {
                work.see_city_identity(identity, self.now()).await?;
                work.commit().await?;
                Ok(CityEnd::Link { ticket: None })
            }
            Some(_) => Ok(CityEnd::Sorry(CitySorry::Taken)),
            None => {
                let ticket = self.keep_proof(&mut *work, identity, &errand(asked)).await?;
                work.commit().await?;
                Ok(CityEnd::Link { ticket: Some(ticket) })
            }
        }
    }

    /// To the account's own phone.
    pub async fn send_link_code(&self, actor: &Actor, network: &str, language: &str) -> CaseResult<CodeId> {
        policy::allow(actor, Act::BindIdentity)?;
        let mut work = self.registry.begin().await?;
        let account = own_account(&mut *work, actor).await?;
        let phone = account.way_in.phone().ok_or(CaseError::Refused("no phone"))?;
        let id = self.send_code(&mut *work, phone, network, language).await?;
        work.commit().await?;
        Ok(id)
    }

    /// Where it went, masked; nothing for a code that is not for this phone, or no longer good.
    pub async fn link_code_sent_to(&self, actor: &Actor, id: CodeId) -> CaseResult<Option<String>> {
        policy::allow(actor, Act::BindIdentity)?;
        let mut work = self.registry.read().await?;
        let account = own_account(&mut *work, actor).await?;
        let code = work.code(id).await?.filter(|code| !code.used && self.now() < code.expires_at);
        let sent = code.is_some_and(|code| account.phone() == Some(code.phone.as_str()));
        Ok(account.way_in.phone().filter(|_| sent).map(Mobile::masked))
    }

    /// From now on it opens the account. False where the proof is too old, or opens another account by now.
    pub async fn link_city(&self, actor: &Actor, id: CodeId, typed: &str, proof: &SessionToken) -> CaseResult<bool> {
        policy::allow(actor, Act::BindIdentity)?;
        let mut work = self.registry.begin().await?;
        let account = own_account(&mut *work, actor).await?;
        let phone = self.fitting(&mut *work, id, typed).await?;
        let fits = phone.is_some() && phone.as_deref() == account.phone();
        if !fits || !work.use_code(id).await? {
            work.fail_code(id).await?;
            work.commit().await?;
            return Err(CaseError::WrongCode);
        }
        let bound = self.bind_for(&mut *work, proof, &errand(account.id), &account).await?;
        work.commit().await?;
        Ok(bound)
    }
}

async fn own_account(work: &mut dyn Work, actor: &Actor) -> CaseResult<Account> {
    let Actor::Guardian { account, .. } = actor else { return Err(CaseError::SignInNeeded) };
    work.account(*account).await?.ok_or(CaseError::SignInNeeded)
}

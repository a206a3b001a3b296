//! The old phone is gone: asked for with the receipt, the guardian's name and a code to the new phone.

use domain::{
    declaration::ReceiptNumber,
    identifier::{Mobile, normalise},
    journey::WayIn,
    phone_change::{Asked, PhoneChange},
};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::CodeId,
    outbox::Topic,
    policy::{self, Act},
    port::{Account, DeclarationRecord, PhoneChangeRecord, Work},
};

/// So many of a family may wait together: who asks again and again is not heard.
const OPEN_AT_ONCE: usize = 3;

/// What was typed.
#[derive(Debug, Clone)]
pub struct Asking {
    pub code: String,
    pub receipt: String,
    pub name: String,
}

impl Casework {
    /// A code to the new phone.
    pub async fn request_lost_code(
        &self,
        actor: &Actor,
        phone: &Mobile,
        network: &str,
        language: &str,
    ) -> CaseResult<CodeId> {
        policy::allow(actor, Act::StartPhoneChange)?;
        let mut work = self.registry.begin().await?;
        let id = self.send_code(&mut *work, phone, network, language).await?;
        work.commit().await?;
        Ok(id)
    }

    /// `Ok` whether receipt and name belong together or not: only a wrong code is told. What fits waits for the office.
    pub async fn start_phone_change(&self, actor: &Actor, id: CodeId, asking: &Asking) -> CaseResult<()> {
        policy::allow(actor, Act::StartPhoneChange)?;
        let mut work = self.registry.begin().await?;
        let phone = match self.fitting(&mut *work, id, &asking.code).await? {
            Some(phone) if work.use_code(id).await? => phone,
            _ => {
                work.fail_code(id).await?;
                work.commit().await?;
                return Err(CaseError::WrongCode);
            }
        };
        if let Some((version, account)) = named(&mut *work, asking).await? {
            self.ask_for_phone(&mut *work, actor, &version, &account, phone).await?;
        }
        Ok(work.commit().await?)
    }

    async fn ask_for_phone(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        version: &DeclarationRecord,
        account: &Account,
        phone: String,
    ) -> CaseResult<()> {
        let open: Vec<_> = work.phone_changes_of(account.family).await?;
        let open: Vec<_> = open.into_iter().filter(|it| it.state.word().open()).collect();
        if account.phone() == Some(&*phone) || open.len() >= OPEN_AT_ONCE || open.iter().any(|it| it.phone == phone) {
            return Ok(());
        }
        // Where the family lives now: that office sees the person.
        let place = work.declarations_of(account.family).await?.into_iter().next().map(|newest| newest.place);
        let now = self.now();
        let record = PhoneChangeRecord {
            id: self.new_id(),
            family: account.family,
            account: account.id,
            declaration: version.id,
            number: version.number.clone(),
            place: place.unwrap_or_else(|| version.place.clone()),
            phone,
            asked_at: now,
            state: PhoneChange::Asked(Asked { since: now }),
            revision: 1,
        };
        work.add_phone_change(&record).await?;
        self.tell(
            work,
            Told {
                actor,
                act: Act::StartPhoneChange,
                record: Record::PhoneChange(record.id),
                purpose: None,
                family: Some(record.family),
            },
        )
        .await?;
        self.inform_family(work, record.family, Topic::PhoneAsked, &record.number).await
    }
}

/// The declaration with this receipt, if its guardian has this name; and the account that sent it.
async fn named(work: &mut dyn Work, asking: &Asking) -> CaseResult<Option<(DeclarationRecord, Account)>> {
    let Ok(number) = ReceiptNumber::parse(&asking.receipt) else { return Ok(None) };
    let Some(version) = work.declaration_by_number(&number.to_string()).await? else { return Ok(None) };
    if folded(version.answers.field("guardian.name")) != folded(&asking.name) {
        return Ok(None);
    }
    let sender = match version.answers.way_in().as_ref().and_then(WayIn::phone) {
        Some(phone) => work.account_by_phone(phone.as_str()).await?.filter(|it| it.family == version.family),
        None => None,
    };
    let account = match sender {
        Some(account) => Some(account),
        None => work.account_of(version.family).await?,
    };
    Ok(account.map(|account| (version, account)))
}

/// As people compare names: spaces and case do not matter.
fn folded(name: &str) -> String {
    normalise::name(name).chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn names_are_compared_as_people_do() {
        assert_eq!(folded(" 李 梅 "), folded("李梅"));
        assert_eq!(folded("Mary-Jane O’Neil"), folded("mary-jane  o’neil"));
        assert_ne!(folded("李梅"), folded("李玫"));
    }
}

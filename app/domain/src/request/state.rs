//! The states and the steps between them. Errors are values: who lost a race is told what became of it.

use std::fmt;

use jiff::Timestamp;

use crate::identifier::normalise;
use crate::words;

words! {
    /// The stable word of a state: in storage, in addresses, in message ids.
    StateWord {
        Received = "received", Accepted = "accepted", Referred = "referred", InProgress = "in_progress",
        Delivered = "delivered", Confirmed = "confirmed", NotDelivered = "not_delivered", Reopened = "reopened",
        Withdrawn = "withdrawn",
    }
}

words! {
    /// Who has to do the next thing.
    Waits { Office = "office", Family = "family", Nobody = "nobody" }
}

impl StateWord {
    pub const fn waits(self) -> Waits {
        match self {
            Self::Received | Self::Accepted | Self::Referred | Self::InProgress | Self::Reopened => Waits::Office,
            Self::Delivered => Waits::Family,
            Self::Confirmed | Self::NotDelivered | Self::Withdrawn => Waits::Nobody,
        }
    }
}

/// Why a step did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible while the request is {0}")]
pub struct Refused(pub StateWord);

/// Where a request is handed on to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Referral {
    /// The catalogue's word of a department.
    Department(String),
    /// Nine digits.
    Street(String),
}

/// Characters a reason may have; more is cut.
pub const REASON_LENGTH: usize = 500;

/// Why something was not delivered, in words for the family. Never empty.
#[derive(Clone, PartialEq, Eq)]
pub struct Reason(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what is not delivered needs a reason")]
pub struct NoReason;

impl Reason {
    pub fn new(typed: &str) -> Result<Self, NoReason> {
        let text: String = normalise::text(typed).chars().take(REASON_LENGTH).collect();
        if text.is_empty() { Err(NoReason) } else { Ok(Self(text)) }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reason(…)")
    }
}

macro_rules! states {
    ($($state:ident),+) => {$(
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $state {
            pub since: Timestamp,
        }

        impl From<$state> for State {
            fn from(state: $state) -> Self {
                Self::$state(state)
            }
        }
    )+};
}
states!(Received, Accepted, InProgress, Delivered, Confirmed, Reopened, Withdrawn);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referred {
    pub since: Timestamp,
    pub to: Referral,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDelivered {
    pub since: Timestamp,
    pub reason: Reason,
}

impl From<Referred> for State {
    fn from(state: Referred) -> Self {
        Self::Referred(state)
    }
}

impl From<NotDelivered> for State {
    fn from(state: NotDelivered) -> Self {
        Self::NotDelivered(state)
    }
}

/// The steps of states with the office: each from any of the states named.
macro_rules! steps {
    ($($state:ident: $($step:ident),+;)+) => {
        $(impl $state { $(steps!(@ $step);)+ })+
    };
    (@ accept) => {
        pub fn accept(self, now: Timestamp) -> Accepted {
            Accepted { since: now }
        }
    };
    (@ refer) => {
        #[must_use]
        pub fn refer(self, to: Referral, now: Timestamp) -> Referred {
            Referred { since: now, to }
        }
    };
    (@ take_up) => {
        pub fn take_up(self, now: Timestamp) -> InProgress {
            InProgress { since: now }
        }
    };
    (@ deliver) => {
        pub fn deliver(self, now: Timestamp) -> Delivered {
            Delivered { since: now }
        }
    };
    (@ decline) => {
        pub fn decline(self, reason: Reason, now: Timestamp) -> NotDelivered {
            NotDelivered { since: now, reason }
        }
    };
    (@ confirm) => {
        pub fn confirm(self, now: Timestamp) -> Confirmed {
            Confirmed { since: now }
        }
    };
    (@ withdraw) => {
        pub fn withdraw(self, now: Timestamp) -> Withdrawn {
            Withdrawn { since: now }
        }
    };
    (@ leave) => {
        pub fn leave(self, now: Timestamp) -> Withdrawn {
            Withdrawn { since: now }
        }
    };
    (@ reopen) => {
        pub fn reopen(self, now: Timestamp) -> Reopened {
            Reopened { since: now }
        }
    };
}
steps! {
    Received: accept, refer, decline, withdraw, leave;
    Reopened: accept, refer, decline, withdraw, leave;
    Accepted: refer, take_up, deliver, decline, withdraw, leave;
    Referred: accept, refer, take_up, deliver, decline, withdraw, leave;
    InProgress: refer, deliver, decline, withdraw, leave;
    Delivered: confirm, reopen, leave;
    Confirmed: reopen;
    NotDelivered: reopen;
}

/// A request in whatever state it is. The steps here are those of the types, or [`Refused`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Received(Received),
    Accepted(Accepted),
    Referred(Referred),
    InProgress(InProgress),
    Delivered(Delivered),
    Confirmed(Confirmed),
    NotDelivered(NotDelivered),
    Reopened(Reopened),
    Withdrawn(Withdrawn),
}

/// A step of the enum: from the states that have it, else refused.
macro_rules! step {
    ($(#[$meta:meta])* $step:ident from $($state:ident),+) => {
        $(#[$meta])*
        pub fn $step(self, now: Timestamp) -> Result<Self, Refused> {
            match self {
                $(Self::$state(it) => Ok(it.$step(now).into()),)+
                other => Err(Refused(other.word())),
            }
        }
    };
    ($step:ident($name:ident: $kind:ty) from $($state:ident),+) => {
        pub fn $step(self, $name: $kind, now: Timestamp) -> Result<Self, Refused> {
            match self {
                $(Self::$state(it) => Ok(it.$step($name, now).into()),)+
                other => Err(Refused(other.word())),
            }
        }
    };
}

impl State {
    pub const fn received(now: Timestamp) -> Self {
        Self::Received(Received { since: now })
    }

    step!(accept from Received, Reopened, Referred);
    step!(refer(to: Referral) from Received, Reopened, Accepted, Referred, InProgress);
    step!(take_up from Accepted, Referred);
    step!(deliver from Accepted, Referred, InProgress);
    step!(decline(reason: Reason) from Received, Reopened, Accepted, Referred, InProgress);
    step!(
        /// By the family: it has what it asked for.
        confirm from Delivered
    );
    step!(
        /// By the family: it has not, or not any more.
        reopen from Delivered, Confirmed, NotDelivered
    );
    step!(
        /// By the family: it needs it no longer, or not from here.
        withdraw from Received, Reopened, Accepted, Referred, InProgress
    );
    step!(
        /// The family leaves Shenzhen: whatever still waits for somebody ends, also for its word.
        leave from Received, Reopened, Accepted, Referred, InProgress, Delivered
    );

    pub const fn word(&self) -> StateWord {
        match self {
            Self::Received(_) => StateWord::Received,
            Self::Accepted(_) => StateWord::Accepted,
            Self::Referred(_) => StateWord::Referred,
            Self::InProgress(_) => StateWord::InProgress,
            Self::Delivered(_) => StateWord::Delivered,
            Self::Confirmed(_) => StateWord::Confirmed,
            Self::NotDelivered(_) => StateWord::NotDelivered,
            Self::Reopened(_) => StateWord::Reopened,
            Self::Withdrawn(_) => StateWord::Withdrawn,
        }
    }

    pub const fn since(&self) -> Timestamp {
        match self {
            Self::Received(it) => it.since,
            Self::Accepted(it) => it.since,
            Self::Referred(it) => it.since,
            Self::InProgress(it) => it.since,
            Self::Delivered(it) => it.since,
            Self::Confirmed(it) => it.since,
            Self::NotDelivered(it) => it.since,
            Self::Reopened(it) => it.since,
            Self::Withdrawn(it) => it.since,
        }
    }

    pub fn from_stored(row: Stored) -> Result<Self, Corrupt> {
        let Stored { word, since, to, reason } = row;
        let lacks = |column| Corrupt { word, column };
        Ok(match word {
            StateWord::Received => Received { since }.into(),
            StateWord::Accepted => Accepted { since }.into(),
            StateWord::Referred => Referred { since, to: to.ok_or(lacks("referral"))? }.into(),
            StateWord::InProgress => InProgress { since }.into(),
            StateWord::Delivered => Delivered { since }.into(),
            StateWord::Confirmed => Confirmed { since }.into(),
            StateWord::NotDelivered => NotDelivered { since, reason: reason.ok_or(lacks("reason"))? }.into(),
            StateWord::Reopened => Reopened { since }.into(),
            StateWord::Withdrawn => Withdrawn { since }.into(),
        })
    }
}

/// One row's worth of state.
#[derive(Debug, Clone)]
pub struct Stored {
    pub word: StateWord,
    pub since: Timestamp,
    pub to: Option<Referral>,
    pub reason: Option<Reason>,
}

/// A row that this program cannot have written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a request stored as {word} lacks {column}")]
pub struct Corrupt {
    pub word: StateWord,
    pub column: &'static str,
}

use async_trait::async_trait;
use domain::handover::HandoverCode;
use jiff::Timestamp;

use super::{Stored, Subject};
use crate::id::{GuessId, HandoverId, VisitId};

/// What one end gives to the other.
#[derive(Debug, Clone)]
pub struct Handover {
    pub id: HandoverId,
    /// As whom the other end goes on.
    pub handed: Subject,
    /// The page it was left at.
    pub path: String,
    /// Hash of the session it was made in.
    pub session: [u8; 32],
    /// The visit at a kiosk it was made in.
    pub visit: Option<VisitId>,
    pub until: Timestamp,
}

/// One code typed that opened nothing.
#[derive(Debug, Clone)]
pub struct HandoverGuess {
    pub id: GuessId,
    /// The session it was typed in; empty where there is none.
    pub who: String,
    pub network: String,
    pub at: Timestamp,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct HandoverGuesses {
    pub by_session: u64,
    pub from_network: u64,
    pub overall: u64,
}

#[async_trait]
pub trait Handovers {
    /// Sealed by the code. `maker` tells the session it was made in from others.
    async fn add_handover(&mut self, handover: &Handover, maker: &str, code: &HandoverCode) -> Stored<()>;
    /// Those of this session that wait.
    async fn drop_handovers(&mut self, maker: &str) -> Stored<()>;
    /// Once: the second time, after its end, and where there never was one there is nothing.
    async fn take_handover(&mut self, code: &HandoverCode, now: Timestamp) -> Stored<Option<Handover>>;
    async fn add_handover_guess(&mut self, guess: &HandoverGuess) -> Stored<()>;
    async fn handover_guesses(&mut self, who: &str, network: &str, since: Timestamp) -> Stored<HandoverGuesses>;
    /// Handovers that ended, guesses older than this.
    async fn sweep_handovers(&mut self, now: Timestamp, before: Timestamp) -> Stored<u64>;
}

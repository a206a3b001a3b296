//! Where messages go. The file sink ([`file`]) writes each as a line of JSON; the gateway ([`gateway`]) posts each to
//! whoever sends text messages. Another way out is another [`Messenger`].

pub mod file;
pub mod gateway;

use std::io;

use casework::{delivery::Delivery, port::Message};

pub trait Messenger: Send {
    /// How many are taken at once: they must be handed over well within [`casework::delivery::HOLD`].
    const A_ROUND: u64;

    /// Hands over messages and says of each, in their order, what became of it. `Sent`: it is with the receiver for
    /// good. A message that was handed over before and not settled is not sent a second time.
    fn send(&mut self, messages: &[Message]) -> impl Future<Output = io::Result<Vec<Delivery>>> + Send;
}

//! The running program's clock. Everything else is handed the time.

use casework::clock::Clock;
use jiff::Timestamp;

pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the Clock that everything else asks")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

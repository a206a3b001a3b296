//! Randomness comes in from outside, so that a seed can repeat it.

use std::sync::Mutex;

use rand::{Rng, SeedableRng, rngs::ChaCha12Rng};

pub trait Chance: Send + Sync {
    fn fill(&self, bytes: &mut [u8]);
}

/// N random bytes.
pub fn bytes<const N: usize>(chance: &dyn Chance) -> [u8; N] {
    let mut out = [0; N];
    chance.fill(&mut out);
    out
}

/// A number below `bound`, without modulo bias.
pub fn below(chance: &dyn Chance, bound: u32) -> u32 {
    let zone = u32::MAX - u32::MAX % bound;
    loop {
        let n = u32::from_le_bytes(bytes(chance));
        if n < zone {
            return n % bound;
        }
    }
}

/// The generator of the running program, seeded by the operating system, or of a test, seeded by a number.
pub struct Generator(Mutex<ChaCha12Rng>);

impl Generator {
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(ChaCha12Rng::seed_from_u64(seed)))
    }

    pub fn from_system() -> Self {
        Self(Mutex::new(rand::make_rng()))
    }
}

impl Chance for Generator {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(bytes);
    }
}

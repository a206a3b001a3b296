//! Hears what is logged on this thread, at the loudest. A test that listens runs everything on one thread.
//!
//! One subscriber serves all tests: `tracing` remembers for each place in the code whether anybody wants to hear it, so
//! one that came and went with a test could be forgotten while another test runs.

use std::{
    cell::RefCell,
    io::{self, Write},
    sync::Once,
};

use tracing_subscriber::{
    Layer as _, filter::dynamic_filter_fn, layer::SubscriberExt as _, util::SubscriberInitExt as _,
};

thread_local! {
    static HEARD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Listens while it lives.
pub struct Ear(());

impl Ear {
    pub fn open() -> Self {
        static FIRST: Once = Once::new();
        FIRST.call_once(|| {
            let listening = dynamic_filter_fn(|_, _| HEARD.with_borrow(Option::is_some));
            let loud = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(|| Ink).with_filter(listening);
            tracing_subscriber::registry().with(loud).init();
        });
        HEARD.set(Some(Vec::new()));
        Self(())
    }

    #[expect(clippy::unused_self, reason = "only who listens has heard something")]
    pub fn heard(&self) -> Vec<u8> {
        HEARD.with_borrow(|heard| heard.clone().unwrap_or_default())
    }
}

impl Drop for Ear {
    fn drop(&mut self) {
        HEARD.set(None);
    }
}

struct Ink;

impl Write for Ink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        HEARD.with_borrow_mut(|heard| heard.get_or_insert_default().extend_from_slice(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

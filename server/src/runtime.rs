//! The runtime of commands that talk to the database, and the signals that stop them.

use crate::failure::{Failure, OrFail as _};

/// Runs a command to its end.
pub fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .or_trouble(|error| format!("the program can't start its threads: {error}"))?
        .block_on(work)
}

/// Done when somebody asks the program to stop. Listens from the call on, not only when it is waited for: whoever sees
/// the program ready may stop it at once.
#[cfg(unix)]
pub fn stop_asked() -> Result<impl Future<Output = ()>, Failure> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).or_trouble(|error| format!("the program can't be told to stop: {error}"));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
pub fn stop_asked() -> Result<impl Future<Output = ()>, Failure> {
    Ok(async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}

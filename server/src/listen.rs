//! The socket and its connections: slow and silent clients are let go, a stop lets the others finish.

use std::{io, net::SocketAddr, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::net::{TcpListener, TcpStream};
use tokio_io_timeout::TimeoutStream;
use tower::Service as _;

use crate::failure::{Failure, OrFail as _};

/// A head must be here, and what we send must be taken, within this time; a silent connection is closed after it.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long answers under way may take after a stop was asked for.
const DRAIN: Duration = Duration::from_secs(10);
/// After an error of the socket itself (too many open files), a breath.
const BREATH: Duration = Duration::from_millis(50);

/// Takes the address before anything else is done, so that a taken port leaves nothing half-made.
pub fn bind(address: SocketAddr) -> Result<std::net::TcpListener, Failure> {
    let listener = std::net::TcpListener::bind(address).map_err(|error| {
        Failure::trouble(match error.kind() {
            io::ErrorKind::AddrInUse => {
                format!(
                    "port {} of {} is taken by another program: stop it, or choose another port",
                    address.port(),
                    address.ip()
                )
            }
            io::ErrorKind::PermissionDenied => {
                format!("port {} is not open to this user: choose one above 1023", address.port())
            }
            io::ErrorKind::AddrNotAvailable => format!("{} is not an address of this machine", address.ip()),
            _ => format!("{address} can't be listened on: {error}"),
        })
    })?;
    listener.set_nonblocking(true).or_trouble(|error| format!("the socket can't be prepared: {error}"))?;
    Ok(listener)
}

/// Serves until `stop`; then takes no new connection and waits for the answers under way.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                let connection = connection(stream, peer, router.clone());
                let watcher = graceful.watcher();
                tokio::spawn(async move {
                    // A client that goes away in the middle is its own affair.
                    let _ = watcher.watch(connection).await;
                });
            }
            Err(error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(BREATH).await;
            }
        }
    }
    drop(listener);
    if tokio::time::timeout(DRAIN, graceful.shutdown()).await.is_err() {
        tracing::warn!("some answers were not finished in time");
    }
}

fn connection(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
) -> impl hyper_util::server::graceful::GracefulConnection<Output = hyper::Result<()>> + Send {
    // Answers are small: waiting to fill a packet only delays them.
    let _ = stream.set_nodelay(true);
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(PATIENCE));
    let service = service_fn(move |request: hyper::Request<Incoming>| {
        let mut request: Request = request.map(Body::new);
        request.extensions_mut().insert(ConnectInfo(peer));
        router.clone().call(request)
    });
    http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(Box::pin(stream)), service)
}

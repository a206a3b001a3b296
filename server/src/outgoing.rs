//! Requests of ours to other servers: the gateway for text messages, the city's sign-in. An answer is waited for so long
//! and no longer, read up to a size, and never followed elsewhere.

use std::time::Duration;

use axum::http::{Request, Response};
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::{
    client::legacy::{Client, connect::HttpConnector},
    rt::TokioExecutor,
};
use tokio::time::timeout;

use crate::failure::{Failure, OrFail as _};

/// More than any answer we ask for.
const LARGEST: usize = 256 * 1024;

#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    /// The other side never saw the request.
    #[error("there is no connection: {0}")]
    Unreachable(String),
    /// It may have seen it.
    #[error("there was no whole answer in time")]
    Silent,
}

/// Cheap to clone; connections are kept for the next request.
#[derive(Clone)]
pub struct Outgoing {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    patience: Duration,
}

impl Outgoing {
    /// Trusts whom this machine trusts.
    pub fn new(patience: Duration) -> Result<Self, Failure> {
        let tls = HttpsConnectorBuilder::new()
            .with_native_roots()
            .or_trouble(|error| format!("no authority to trust is known here, install ca-certificates: {error}"))?;
        // Which addresses may do without TLS was decided with the settings.
        let connector = tls.https_or_http().enable_http1().build();
        let client = Client::builder(TokioExecutor::new())
            .pool_idle_timeout(Duration::from_secs(20))
            .pool_timer(hyper_util::rt::TokioTimer::new())
            .retry_canceled_requests(false)
            .build(connector);
        Ok(Self { client, patience })
    }

    pub async fn ask(&self, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, NoAnswer> {
        let answer = timeout(self.patience, self.whole(request)).await;
        answer.unwrap_or(Err(NoAnswer::Silent))
    }

    async fn whole(&self, request: Request<Full<Bytes>>) -> Result<Response<Bytes>, NoAnswer> {
        let answer = self.client.request(request).await.map_err(|error| {
            if error.is_connect() { NoAnswer::Unreachable(error.to_string()) } else { NoAnswer::Silent }
        })?;
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, LARGEST).collect().await.map_err(|_| NoAnswer::Silent)?;
        Ok(Response::from_parts(head, body.to_bytes()))
    }
}

//! What the city tells about its sign-in (OpenID Connect Discovery) and its keys: asked for when somebody wants to sign
//! in, kept for the ways back, and kept on while the city does not answer.

use std::{future::Future, pin::Pin, sync::Arc, time::Duration};

use axum::http::Request;
use casework::{city::CityTrouble, clock::Clock};
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalProviderMetadata, AsyncHttpClient, HttpRequest, HttpResponse, IssuerUrl, ProviderMetadata,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType,
        CoreSubjectIdentifierType,
    },
    url::Url,
};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use crate::{
    failure::Failure,
    outgoing::{NoAnswer, Outgoing},
    settings,
};

/// What the city has told holds so long.
const LASTING: SignedDuration = SignedDuration::from_hours(1);
/// After it did not answer, nobody waits for it again within this time.
const REST: SignedDuration = SignedDuration::from_secs(5);

/// Beyond the standard's first part.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
pub struct Beyond {
    /// OpenID Connect RP-Initiated Logout.
    end_session_endpoint: Option<Url>,
    /// RFC 9207.
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl AdditionalProviderMetadata for Beyond {}

pub type Metadata = ProviderMetadata<
    Beyond,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

pub struct Known {
    pub metadata: Metadata,
    at: Timestamp,
}

impl Known {
    /// Its answers always say who answers.
    pub fn names_itself(&self) -> bool {
        self.metadata.additional_metadata().authorization_response_iss_parameter_supported
    }

    pub fn way_out(&self) -> Option<Url> {
        let address = self.metadata.additional_metadata().end_session_endpoint.clone()?;
        settings::is_safe(&address.as_str().parse().ok()?).then_some(address)
    }
}

#[derive(Default)]
struct Memory {
    known: Option<Arc<Known>>,
    failed: Option<Timestamp>,
}

pub struct Provider {
    issuer: IssuerUrl,
    outgoing: Outgoing,
    clock: Arc<dyn Clock>,
    memory: Mutex<Memory>,
}

impl Provider {
    pub fn new(issuer: &str, patience: Duration, clock: Arc<dyn Clock>) -> Result<Self, Failure> {
        let issuer = IssuerUrl::new(issuer.to_owned())
            .map_err(|_| Failure::wrong_input("city_issuer is not an address".to_owned()))?;
        Ok(Self { issuer, outgoing: Outgoing::new(patience)?, clock, memory: Mutex::default() })
    }

    /// What was told within this time, or is told now; asked for once, however many wait for it.
    pub async fn told(&self, lasting: SignedDuration) -> Result<Arc<Known>, CityTrouble> {
        let mut memory = self.memory.lock().await;
        let now = self.clock.now();
        let within = |at: Timestamp, span| now.duration_since(at) < span;
        if let Some(known) = memory.known.as_ref().filter(|known| within(known.at, lasting)) {
            return Ok(Arc::clone(known));
        }
        if memory.failed.is_some_and(|at| within(at, REST)) {
            return Err(CityTrouble::Away);
        }
        match Metadata::discover_async(self.issuer.clone(), self).await {
            Ok(metadata) => {
                let known = Arc::new(Known { metadata, at: now });
                *memory = Memory { known: Some(Arc::clone(&known)), failed: None };
                Ok(known)
            }
            Err(error) => {
                tracing::warn!(%error, "the city's sign-in can't be discovered");
                memory.failed = Some(now);
                Err(CityTrouble::Away)
            }
        }
    }

    /// The same, and what was told before where nothing is told now.
    pub async fn known(&self) -> Result<Arc<Known>, CityTrouble> {
        match self.told(LASTING).await {
            Ok(known) => Ok(known),
            Err(trouble) => self.remembered().await.ok_or(trouble),
        }
    }

    /// Asks nobody.
    pub async fn remembered(&self) -> Option<Arc<Known>> {
        self.memory.lock().await.known.clone()
    }
}

/// The crate's requests go out as all of ours do; an address the city names must be as safe as one of the settings.
impl<'c> AsyncHttpClient<'c> for Provider {
    type Error = NoAnswer;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, NoAnswer>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            if !settings::is_safe(&head.uri) {
                return Err(NoAnswer::Unreachable("the address is not one of https".to_owned()));
            }
            let answer = self.outgoing.ask(Request::from_parts(head, body.into())).await?;
            Ok(answer.map(|body| body.to_vec()))
        })
    }
}

//! The city's sign-in by OpenID Connect: the authorization code flow with PKCE. Only this folder knows the protocol;
//! casework is told whom an answer proves, and decides what that opens.
//!
//! The `openidconnect` crate makes the addresses and checks signature, issuer, audience and nonce; the times are checked
//! here, by the clock everything else has. Nothing an answer holds is logged, only which check it failed.

mod provider;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use casework::{
    city::{CityAnswer, CityIdentity, CityKeys, CityTrouble},
    clock::Clock,
    port::CityDoor,
};
use domain::identity::Assurance;
use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AuthenticationContextClass, AuthorizationCode, ClaimsVerificationError, ClientId, ClientSecret, CsrfToken, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, RequestTokenError, SignatureVerificationError,
    TokenResponse as _,
    core::{CoreAuthenticationFlow, CoreClient, CoreIdToken, CoreIdTokenClaims, CoreJwsSigningAlgorithm},
};

use self::provider::{Known, Metadata, Provider};
use crate::{failure::Failure, settings::City};

/// How long the city may take over one of the few requests of a sign-in.
const PATIENCE: Duration = Duration::from_secs(3);
/// The city's clock and ours may be so far apart.
const SKEW: SignedDuration = SignedDuration::from_secs(120);
/// Nobody is led to a door that did not answer within this time.
const JUST_NOW: SignedDuration = SignedDuration::from_secs(5);
/// Keys that are older are fetched again when a token names one we don't know.
const FRESH: SignedDuration = SignedDuration::from_secs(60);
/// By public keys only: with a shared secret or none at all, anybody who has it could be the city.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 9] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha384,
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha512,
    CoreJwsSigningAlgorithm::RsaSsaPssSha256,
    CoreJwsSigningAlgorithm::RsaSsaPssSha384,
    CoreJwsSigningAlgorithm::RsaSsaPssSha512,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EcdsaP384Sha384,
    CoreJwsSigningAlgorithm::EdDsa,
];

pub struct Door {
    settings: City,
    back: RedirectUrl,
    provider: Provider,
    clock: Arc<dyn Clock>,
}

impl Door {
    /// Asks nobody: the portal starts whether the city answers or not.
    pub fn new(settings: &City, clock: Arc<dyn Clock>) -> Result<Self, Failure> {
        let back = format!("{}{}", settings.site, app::routes::SIGN_IN_CITY_BACK);
        let back = RedirectUrl::new(back)
            .map_err(|_| Failure::wrong_input("city_site is not the address of this portal".to_owned()))?;
        let provider = Provider::new(&settings.issuer, PATIENCE, Arc::clone(&clock))?;
        Ok(Self { settings: settings.clone(), back, provider, clock })
    }

    fn id(&self) -> ClientId {
        ClientId::new(self.settings.client.clone())
    }

    fn secret(&self) -> ClientSecret {
        ClientSecret::new(self.settings.secret.0.clone())
    }

    /// What the code is exchanged for.
    async fn token(&self, metadata: &Metadata, code: &str, verifier: &str) -> Result<CoreIdToken, CityTrouble> {
        let client = CoreClient::from_provider_metadata(metadata.clone(), self.id(), Some(self.secret()))
            .set_redirect_uri(self.back.clone());
        let request = client
            .exchange_code(AuthorizationCode::new(code.to_owned()))
            .map_err(|_| unproven("no token endpoint"))?
            .set_pkce_verifier(PkceCodeVerifier::new(verifier.to_owned()));
        let answer = request.request_async(&self.provider).await.map_err(|error| match error {
            RequestTokenError::ServerResponse(_) => unproven("the code is refused"),
            RequestTokenError::Request(error) => {
                tracing::warn!(%error, "the city's sign-in");
                CityTrouble::Away
            }
            RequestTokenError::Parse(..) | RequestTokenError::Other(_) => away("the answer for the code can't be read"),
        })?;
        answer.id_token().cloned().ok_or_else(|| unproven("no ID token"))
    }

    /// Signature, issuer, audience, nonce. None: signed with a key that is not among the known ones.
    fn checked(
        &self,
        metadata: &Metadata,
        token: &CoreIdToken,
        nonce: &str,
    ) -> Result<Option<CoreIdTokenClaims>, CityTrouble> {
        let client = CoreClient::from_provider_metadata(metadata.clone(), self.id(), Some(self.secret()));
        let verifier = client
            .id_token_verifier()
            .set_allowed_algs(ALGORITHMS)
            // 1970: the crate's clock is the machine's. See `in_time`.
            .set_time_fn(Default::default);
        match token.claims(&verifier, &Nonce::new(nonce.to_owned())) {
            Ok(claims) => Ok(Some(claims.clone())),
            Err(ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey)) => Ok(None),
            Err(error) => Err(unproven(failed(&error))),
        }
    }

    fn in_time(&self, claims: &CoreIdTokenClaims) -> bool {
        in_time(self.clock.now(), claims.issue_time().timestamp(), claims.expiration().timestamp())
    }

    fn level(&self, claims: &CoreIdTokenClaims) -> Option<Assurance> {
        let said = claims.auth_context_ref()?;
        self.settings.levels.iter().find(|(name, _)| name == said.as_str()).map(|(_, level)| *level)
    }
}

#[async_trait]
impl CityDoor for Door {
    fn name(&self, language: &str) -> Option<String> {
        self.settings.names.get(language).cloned()
    }

    async fn entrance(&self, keys: &CityKeys) -> Result<String, CityTrouble> {
        let known = self.provider.told(JUST_NOW).await?;
        let client = CoreClient::from_provider_metadata(known.metadata.clone(), self.id(), Some(self.secret()))
            .set_redirect_uri(self.back.clone());
        let (state, nonce) = (keys.state.clone(), keys.nonce.clone());
        let challenge = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(keys.verifier.clone()));
        let request = client.authorize_url(
            CoreAuthenticationFlow::AuthorizationCode,
            move || CsrfToken::new(state),
            move || Nonce::new(nonce),
        );
        let levels = self.settings.levels.iter().map(|(name, _)| AuthenticationContextClass::new(name.clone()));
        let request =
            levels.fold(request.set_pkce_challenge(challenge), |request, level| request.add_auth_context_value(level));
        Ok(request.url().0.to_string())
    }

    async fn prove(&self, answer: &CityAnswer, keys: &CityKeys) -> Result<CityIdentity, CityTrouble> {
        let mut known = self.provider.known().await?;
        known_issuer(&known, &self.settings.issuer, &answer.issuer)?;
        let token = self.token(&known.metadata, &answer.code, &keys.verifier).await?;
        let mut claims = self.checked(&known.metadata, &token, &keys.nonce)?;
        if claims.is_none() {
            // Perhaps the city has new keys.
            known = self.provider.told(FRESH).await?;
            claims = self.checked(&known.metadata, &token, &keys.nonce)?;
        }
        let claims = claims.ok_or_else(|| unproven("signed with an unknown key"))?;
        if !self.in_time(&claims) {
            return Err(unproven("not in time"));
        }
        if claims.authorized_party().is_some_and(|party| **party != self.settings.client) {
            return Err(unproven("authorized party"));
        }
        let level = self.level(&claims);
        let issuer = self.settings.issuer.clone();
        Ok(CityIdentity { issuer, subject: claims.subject().as_str().to_owned(), level })
    }

    async fn way_out(&self) -> Option<String> {
        let mut address = self.provider.remembered().await?.way_out()?;
        address.query_pairs_mut().append_pair("client_id", &self.settings.client);
        Some(address.to_string())
    }
}

/// RFC 9207: an answer that names its issuer, or must, is from ours.
fn known_issuer(known: &Known, ours: &str, said: &str) -> Result<(), CityTrouble> {
    if said == ours || (said.is_empty() && !known.names_itself()) { Ok(()) } else { Err(unproven("issuer")) }
}

/// Seconds since 1970.
fn in_time(now: Timestamp, issued: i64, expires: i64) -> bool {
    let (now, skew) = (now.as_second(), SKEW.as_secs());
    issued <= now.saturating_add(skew) && expires > now.saturating_sub(skew)
}

fn unproven(check: &'static str) -> CityTrouble {
    tracing::warn!(check, "the city's sign-in: an answer is refused");
    CityTrouble::Unproven
}

fn away(what: &'static str) -> CityTrouble {
    tracing::warn!(what, "the city's sign-in");
    CityTrouble::Away
}

/// The crate's own words would hold the claims.
const fn failed(error: &ClaimsVerificationError) -> &'static str {
    match error {
        ClaimsVerificationError::InvalidIssuer(_) => "issuer",
        ClaimsVerificationError::InvalidAudience(_) => "audience",
        ClaimsVerificationError::InvalidNonce(_) => "nonce",
        ClaimsVerificationError::Expired(_) => "not in time",
        ClaimsVerificationError::SignatureVerification(_) => "signature",
        _ => "token",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn clocks_may_be_two_minutes_apart() {
        let now = Timestamp::from_second(1_000_000).unwrap();
        assert!(in_time(now, 1_000_000, 1_000_060));
        assert!(in_time(now, 1_000_119, 1_000_200), "the city's clock is ahead");
        assert!(in_time(now, 999_000, 999_881), "ours is");
        assert!(!in_time(now, 1_000_121, 1_000_200));
        assert!(!in_time(now, 999_000, 999_880));
    }
}

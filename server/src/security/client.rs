//! From where a request came, for caps and limits: the peer's address, or what a trusted proxy says it is.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::HeaderMap,
    middleware::Next,
    response::Response,
};
use std::sync::Arc;

/// The network that asks. A v6 customer has a whole /64, so its lower half is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Client(pub IpAddr);

/// Lays the [`Client`] into the request's extensions.
pub async fn layer(State(trusted): State<Arc<[IpAddr]>>, mut request: Request, next: Next) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let client = client(peer.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)), request.headers(), &trusted);
    request.extensions_mut().insert(client);
    next.run(request).await
}

fn client(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> Client {
    let mut found = peer.to_canonical();
    let hops = headers.get_all("x-forwarded-for").iter().filter_map(|value| value.to_str().ok());
    let hops: Vec<&str> = hops.flat_map(|value| value.split(',')).collect();
    // Each trusted proxy wrote the address before it; what stands left of the first stranger may be invented.
    for hop in hops.iter().rev() {
        if !trusted.contains(&found) {
            break;
        }
        let Ok(before) = hop.trim().parse::<IpAddr>() else { break };
        found = before.to_canonical();
    }
    Client(match found {
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() >> 64 << 64)),
        v4 @ IpAddr::V4(_) => v4,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn seen(peer: &str, forwarded: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", value.parse().unwrap());
        }
        let trusted: Vec<IpAddr> = trusted.iter().map(|it| it.parse().unwrap()).collect();
        client(peer.parse().unwrap(), &headers, &trusted).0.to_string()
    }

    #[test]
    fn a_stranger_can_not_choose_its_address() {
        assert_eq!(seen("203.0.113.7", &["198.51.100.1"], &[]), "203.0.113.7");
        assert_eq!(seen("203.0.113.7", &["198.51.100.1"], &["10.0.0.1"]), "203.0.113.7");
    }

    #[test]
    fn a_trusted_proxy_names_the_one_before_it() {
        assert_eq!(seen("10.0.0.1", &["6.6.6.6, 203.0.113.7"], &["10.0.0.1"]), "203.0.113.7");
        assert_eq!(seen("10.0.0.1", &["203.0.113.7", "10.0.0.2"], &["10.0.0.1", "10.0.0.2"]), "203.0.113.7");
        assert_eq!(seen("10.0.0.1", &["rubbish"], &["10.0.0.1"]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &[], &["10.0.0.1"]), "10.0.0.1");
    }

    #[test]
    fn a_v6_customer_is_one_client() {
        assert_eq!(seen("2001:db8:1:2:3::4", &[], &[]), "2001:db8:1:2::");
        assert_eq!(seen("::ffff:203.0.113.7", &[], &[]), "203.0.113.7");
    }
}

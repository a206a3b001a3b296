//! The receipt's number as a square that a colleague's scanner reads. It holds the number alone: nothing about anybody.

use leptos::prelude::*;
use qrcode::{Color, QrCode};

use crate::{context::visit, t};

/// Light modules around the square, so that scanners find it.
const QUIET_ZONE: usize = 4;

#[component]
pub fn Qr(#[prop(into)] number: String) -> impl IntoView {
    drawn(&number).map(|(side, path)| {
        view! {
            <svg class="qr" viewBox=format!("0 0 {side} {side}") width="160" height="160" role="img" aria-label=t!(visit(), "receipt-qr", number = number)>
                <rect width=side.to_string() height=side.to_string() class="qr-light"/>
                <path d=path class="qr-dark"/>
            </svg>
        }
    })
}

/// Its side in modules, and the dark ones as one path.
fn drawn(number: &str) -> Option<(usize, String)> {
    let code = QrCode::new(number).ok()?;
    let width = code.width();
    let dark = code.to_colors().into_iter().enumerate().filter(|(_, color)| *color == Color::Dark);
    let path =
        dark.map(|(at, _)| format!("M{} {}h1v1h-1z", at % width + QUIET_ZONE, at / width + QUIET_ZONE)).collect();
    Some((width + 2 * QUIET_ZONE, path))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_number_fits_a_small_square_with_its_corners() {
        let (side, path) = drawn("7KM4-RX2P-9DTV").unwrap();
        assert_eq!(side, 21 + 8);
        for corner in ["M4 4h1", "M24 4h1", "M4 24h1"] {
            assert!(path.contains(corner), "{corner}");
        }
    }
}

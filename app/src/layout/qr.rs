//! A short text as a square that scanners and phones read: a receipt's number, the address of a page. It holds that text
//! alone: nothing about anybody.

use leptos::prelude::*;
use qrcode::{Color, QrCode};

/// Light modules around the square, so that scanners find it.
const QUIET_ZONE: usize = 4;

#[component]
pub fn Qr(
    #[prop(into)] text: String,
    /// What it holds, for who can't see it.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    drawn(&text).map(|(side, path)| {
        view! {
            <svg class="qr" viewBox=format!("0 0 {side} {side}") width="160" height="160" role="img" aria-label=label>
                <rect width=side.to_string() height=side.to_string() class="qr-light"/>
                <path d=path class="qr-dark"/>
            </svg>
        }
    })
}

/// Its side in modules, and the dark ones as one path.
fn drawn(text: &str) -> Option<(usize, String)> {
    let code = QrCode::new(text).ok()?;
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

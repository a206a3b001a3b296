#!/bin/bash
# Gets what a machine lacks, says what and why, and writes which Rust to use into target/setup/env.
#
#   setup.sh run     to build and serve
#   setup.sh check   also to format and lint
#   setup.sh test    also for the tests: a browser, Chinese fonts, PostgreSQL, Node.js
#
# Nothing missing: it looks and is done in a moment. Packages come from Debian 12 or its relatives; as root, or by sudo.
# Another need of the project: one `want` line, and in which of the three it belongs.
set -euo pipefail
cd "$(dirname "$0")/../.."

what=${1:-run}
oldest_rust=94 # 1.94, as in Cargo.toml
wasm=wasm32-unknown-unknown
notes=target/setup
missing=()
mkdir -p "$notes"

say() { printf '\033[1m%s\033[0m\n' "$*"; }
stop() { say "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null; }

# --- packages -------------------------------------------------------------------------------------------------------

want() { # reason, package…
  say "Needed: ${*:2} ($1)"
  missing+=("${@:2}")
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo; then sudo "$@"
  else stop "This needs root, and there is no sudo. As root, run: $*"
  fi
}

install_missing() {
  [ ${#missing[@]} -gt 0 ] || return 0
  has apt-get || stop "There is no apt-get here. Please install by hand what is named above, then start again."
  as_root apt-get -q update
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${missing[@]}"
  missing=()
}

# --- Rust and its WebAssembly target --------------------------------------------------------------------------------

# Is this Rust (rustup's name for it; nothing without rustup) new enough, and does it compile for the browser?
new_enough() {
  local minor
  minor=$(RUSTUP_TOOLCHAIN=$1 rustc --version 2>/dev/null | sed -n 's/^rustc 1\.\([0-9]*\).*/\1/p') || return 1
  [ "${minor:-0}" -ge "$oldest_rust" ]
}
makes_wasm() {
  echo 'fn main() {}' | RUSTUP_TOOLCHAIN=$1 rustc --target "$wasm" --emit metadata -o "$notes/probe" - 2>/dev/null
}
works() { new_enough "$1" && makes_wasm "$1"; }

# Debian's own Rust with a standard library for the browser, which we build: about a minute, once a machine.
debian_rust() {
  [ -e /etc/debian_version ] || stop "No Rust here compiles for $wasm, and this is not Debian. Please run: rustup target add $wasm"
  want "Debian's Rust and its sources, to compile for the browser" rustc-web cargo-web rust-web-src rust-web-llvm lld-22
  install_missing
  PATH=/usr/bin:$PATH makes_wasm "" || build_std
  if has rustup && ! rustup toolchain list | grep '^debian' >/dev/null; then rustup toolchain link debian /usr; fi
}

build_std() {
  local build=$PWD/$notes/std library=/usr/lib/rustlib/$wasm/lib
  say "Building the standard library for $wasm (once, about a minute)"
  rm -rf "$build" && mkdir -p "$build/src"
  printf '[package]\nname = "nothing"\nedition = "2024"\n[workspace]\n[profile.release]\npanic = "abort"\n' >"$build/Cargo.toml"
  touch "$build/src/lib.rs"
  (
    cd "$build"
    export PATH=/usr/bin:$PATH CARGO_TARGET_DIR=$build/target RUSTC_BOOTSTRAP=1 RUSTFLAGS=-Cembed-bitcode=yes
    cargo build -Zbuild-std=std,panic_abort --target "$wasm" --release
    rm target/$wasm/release/deps/libnothing-*
  )
  as_root rm -rf "$library"
  as_root mkdir -p "$library"
  as_root cp "$build/target/$wasm/release/deps/"*.rlib "$library/"
  rm -rf "$build"
}

# The first Rust that will do: last time's, the one in use, Debian's, the one in use with the target added, Debian's
# made ready.
choose_rust() {
  if [ -z "${RUSTUP_TOOLCHAIN:-}" ] && [ -f "$notes/env" ]; then
    . "$notes/env"
    if works "${RUSTUP_TOOLCHAIN:-}"; then return; fi
    unset RUSTUP_TOOLCHAIN
  fi
  if ! has cargo; then debian_rust; fi
  if ! has rustup; then
    works "" || debian_rust
    works "" || stop "This Rust is older than 1.$oldest_rust or does not compile for $wasm: $(rustc --version)"
    : >"$notes/env"
    return
  fi
  local current=${RUSTUP_TOOLCHAIN:-$(rustup show active-toolchain 2>/dev/null | cut -d' ' -f1)}
  if ! works "$current" && ! works debian; then
    if new_enough "$current"; then
      say "Adding the target $wasm to $current (to compile for the browser)"
      timeout 60 rustup target add --toolchain "$current" "$wasm" || say "rustup's server can't be reached; Debian's Rust will do."
    fi
    works "$current" || debian_rust
  fi
  works "$current" || current=debian
  works "$current" || stop "No Rust here is at least 1.$oldest_rust and compiles for $wasm."
  echo "export RUSTUP_TOOLCHAIN=$current" >"$notes/env"
}

lint_tools() {
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 && return
  if [ "${RUSTUP_TOOLCHAIN:-debian}" = debian ]; then
    want "to format and to lint" rustfmt-web rust-web-clippy
  else
    say "Adding rustfmt and clippy"
    rustup component add rustfmt clippy
  fi
}

# --- all together ---------------------------------------------------------------------------------------------------

has cc || want "to compile SQLite and to link" gcc libc6-dev
has pkg-config || want "some crates look for libraries with it" pkg-config
install_missing
choose_rust
. "$notes/env"

if [ "$what" != run ]; then lint_tools; fi
if [ "$what" = test ]; then
  has chromium && has chromium-headless-shell || want "the browser of the browser tests" chromium chromium-headless-shell
  has Xvfb && has xkbcomp || want "a screen for the trial of a kiosk" xvfb
  has xdotool || want "somebody who presses keys at it" xdotool
  compgen -G '/usr/share/fonts/*/noto/NotoSansCJK*' >/dev/null || want "Chinese on the pages of the browser tests" fonts-noto-cjk
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || want "the registry is tested on it" postgresql-15
  has node || want "drives the browser tests" nodejs
  has npm || want "gets the browser tests' libraries" npm
fi
install_missing

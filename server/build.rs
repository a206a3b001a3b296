//! The release program carries the site: it is built again when the site has changed.

fn main() {
    let release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let watched = if release { "../target/site/manifest.json" } else { "build.rs" };
    println!("cargo:rerun-if-changed={watched}");
}

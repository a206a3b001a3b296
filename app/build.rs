//! The message files are part of the program: a changed or added one means building it again.

fn main() {
    println!("cargo:rerun-if-changed=../locales");
}

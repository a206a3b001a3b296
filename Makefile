# The words a developer types. Each only calls what lives in its room; the rooms say how they work.
# target/setup/env says which Rust to use: server/xtask/setup.sh chooses it and gets what is missing.

setup := server/xtask/setup.sh
env := . target/setup/env &&

# Build everything and serve the demo on http://127.0.0.1:8080 (PORT=, DATABASE_URL=postgres://… are obeyed)
run: web
	@$(env) cargo run -p server -- serve --demo

# What the browser gets: WebAssembly, styles, scripts, icons, into target/site
web:
	@$(setup) run
	@$(env) cargo xtask web

# The program to install: one file, which carries its pages
release: web
	@$(env) cargo build --release -p server

# Formatting, lints, the domain, the registry on SQLite
check:
	@$(setup) check
	@$(env) server/xtask/test.sh check

# Everything
test:
	@$(setup) test
	@$(env) server/xtask/test.sh all

fmt:
	@$(setup) check
	@$(env) cargo fmt --all

.PHONY: run web release check test fmt

#!/bin/bash
# Everything that is tested, step by step, and at the end one line: N passed, N failed.
#
#   test.sh check   formatting, lints, the domain, the registry on SQLite
#   test.sh all     everything
#
# A new kind of test is one `step` at the end of this file. A step counts what it ran, as cargo's and Playwright's
# summaries say; one without a summary counts as one. A step that fails or runs nothing counts as a failure at least.
set -uo pipefail
cd "$(dirname "$0")/../.."

mode=${1:-all}
host="-p domain -p casework -p app -p migration -p registry -p server"
target=${CARGO_TARGET_DIR:-$PWD/target}
log=target/setup/step.log
passed=0
failed=0
broken=()

sum() { # of the numbers before these words in the summaries of the log
  grep -aE '^test result:|^ +[0-9]+ (passed|failed|did not run|interrupted)' "$log" |
    grep -oE "[0-9]+ ($1)" | awk '{ n += $1 } END { print n + 0 }'
}

step() { # tests|one, name, command…
  local kind=$1 name=$2 good=0 bad=0 status
  shift 2
  printf '\n\033[1m== %s\033[0m\n' "$name"
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  if [ "$kind" = tests ]; then
    good=$(sum passed) bad=$(sum 'failed|did not run|interrupted')
    if [ $((good + bad)) = 0 ] && [ "$status" = 0 ]; then echo "$name ran nothing"; status=1; fi
  elif [ "$status" = 0 ]; then
    good=1
  fi
  if [ "$status" != 0 ]; then
    broken+=("$name")
    [ "$bad" != 0 ] || bad=1
  fi
  passed=$((passed + good)) failed=$((failed + bad))
}

browser_libraries() {
  [ node_modules/.package-lock.json -nt package-lock.json ] || PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm ci
}

browser_types() {
  (cd end2end && browser_libraries && npx tsc --project .)
}

browser_tests() {
  (
    cd end2end
    browser_libraries
    TONGXING=$target/debug/tongxing ../server/xtask/with-postgres.sh npx playwright test
  )
}

step one "Formatting (make fmt)" cargo fmt --all --check -- --files-with-diff
step one "Lints of the server" cargo clippy --quiet $host -p xtask --all-targets -- -D warnings
if [ "$mode" = check ]; then
  # Of all crates, as everywhere else: a choice of some would build their libraries once more, with other features.
  named=$(printf ' --test %s' registry $(basename -s .rs app/domain/tests/*.rs))
  step tests "Domain, and registry on SQLite" \
    env TONGXING_TEST_DATABASES=sqlite cargo test --quiet $host --lib $named -- --skip ::postgres
else
  step one "Lints of the browser's part" cargo clippy --quiet -p browser --target wasm32-unknown-unknown --target-dir "$target/web" -- -D warnings
  step one "Types of the browser's tests" browser_types
  step one "What the browser gets" cargo xtask web
  step tests "Build tool" cargo test --quiet -p xtask
  step tests "Domain, casework, registry on both databases, languages, HTTP" \
    env TONGXING_TEST_DATABASES=both cargo test --quiet $host --lib --bins --tests
  step one "The program" cargo build --quiet -p server
  step tests "Browser" browser_tests
fi

printf '\n'
[ ${#broken[@]} = 0 ] || printf 'Failed: %s\n' "${broken[@]}"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ] && [ "$passed" != 0 ]

// Which browser, which windows, which databases. What a folder is for:
//
//   journeys/   whole stories: with JavaScript and without; on PostgreSQL with it, the main ones without it too
//   pages/      one page each: what it shows, what it weighs
//   a11y/       axe, keyboard, small windows, large text
//   language/   the three languages
//   nojs/       what only matters without JavaScript
//   device/     the browser of a kiosk as its unit starts it
//   staff/      the office's side: queue, review, ledger, address; on a desktop's window
//
// `make test` starts PostgreSQL and names the program (TONGXING). By hand, after `cargo build -p server`:
// `npx playwright test`, which leaves PostgreSQL out unless TEST_POSTGRES_URL is set.
import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { Options } from "./support/test";

// Chromium without windows draws the same pages in two thirds of the time. Without scripts, and in device/, it is the one
// that people have.
const windowed = process.env.CHROMIUM ?? "/usr/bin/chromium";
const quick = "/usr/bin/chromium-headless-shell";
const launch = (executablePath: string) => ({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const scriptless = { ...phone, javaScriptEnabled: false, launchOptions: launch(windowed) };
const scripts = /@script/;
const journeys = /journeys\/.*\.spec\.ts/;
// Who declares and who reviews, three families at one kiosk. What a page without a script posts is tested on both
// databases below the browser.
const main = /journeys\/(declare|kiosk)\.spec\.ts/;
const postgres = process.env.TEST_POSTGRES_URL !== undefined;

export default defineConfig<object, Options>({
  testDir: ".",
  outputDir: "results",
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    screenshot: "only-on-failure",
    launchOptions: launch(existsSync(quick) ? quick : windowed),
  },
  projects: [
    { name: "phone", testIgnore: /nojs\//, use: phone },
    { name: "no-javascript", testMatch: [journeys, /nojs\/.*\.spec\.ts/], grepInvert: scripts, use: scriptless },
    ...(postgres
      ? [
          { name: "postgres", testMatch: journeys, use: { ...phone, database: "postgres" as const } },
          { name: "postgres-no-javascript", testMatch: main, use: { ...scriptless, database: "postgres" as const } },
        ]
      : []),
  ],
});

// Makes the pictures of the README; no part of the tests. After `cargo xtask web` and `cargo build -p server`:
// npx playwright test --config screenshots.config.ts
import { defineConfig } from "@playwright/test";
import tests from "./playwright.config";

export default defineConfig({ ...tests, testMatch: /screenshots\.ts/, projects: [{ name: "screenshots" }], workers: 1, timeout: 180_000 });

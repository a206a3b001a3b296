// `test` as every spec imports it: each worker has a program and a database of its own, and `page.goto("/check")` goes
// to that program.
//
//   import { expect, test } from "../support/test";
//   test("a parent signs in", async ({ page, site }) => { … await site.code("13800138000") … });
import { test as base } from "@playwright/test";
import { City } from "./city";
import { Site, type Database } from "./site";

export { expect } from "@playwright/test";

/** What only a script does: not tried where there is none. `test("…", NEEDS_SCRIPT, async …)`. */
export const NEEDS_SCRIPT = { tag: "@script" };

export interface Options {
  database: Database;
  /** Whether the site knows the city's sign-in: `test.use({ hasCity: true })`. */
  hasCity: boolean;
  city: City;
  site: Site;
}

export const test = base.extend<object, Options>({
  database: ["sqlite", { option: true, scope: "worker" }],
  hasCity: [false, { option: true, scope: "worker" }],
  city: [
    async ({}, use) => {
      const city = await City.create();
      await use(city);
      await city.stop();
    },
    { scope: "worker" },
  ],
  site: [
    async ({ database, hasCity, city }, use) => {
      const site = await Site.start(database, (url) => (hasCity ? city.settings(url) : {}));
      if (hasCity) await city.open(site.url);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

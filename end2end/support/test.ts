// `test` as every spec imports it: each worker has a program and a database of its own, and `page.goto("/check")` goes
// to that program.
//
//   import { expect, test } from "../support/test";
//   test("a parent signs in", async ({ page, site }) => { … await site.code("13800138000") … });
import { test as base } from "@playwright/test";
import { Site, type Database } from "./site";

export { expect } from "@playwright/test";

export interface Options {
  database: Database;
  site: Site;
}

export const test = base.extend<object, Options>({
  database: ["sqlite", { option: true, scope: "worker" }],
  site: [
    async ({ database }, use) => {
      const site = await Site.start(database);
      await use(site);
      await site.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ site }, use) => use(site.url),
});

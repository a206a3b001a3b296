// The site can be put on the phone's first screen like a program, by Chromium's own rules.
import { chromium } from "@playwright/test";
import { expectReady } from "../support/offline";
import { expect, test } from "../support/test";

test("the site can be installed, and an office's page asks for no worker", async ({ site, launchOptions }) => {
  // A window that keeps nothing can't install anything: this one has a folder of its own.
  const context = await chromium.launchPersistentContext("", launchOptions);
  const page = await context.newPage();
  await page.goto(`${site.url}/staff/sign-in`);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(site.url);
  await expectReady(page);
  const browser = await context.newCDPSession(page);
  expect((await browser.send("Page.getInstallabilityErrors")).installabilityErrors).toEqual([]);
  const { url, errors } = await browser.send("Page.getAppManifest");
  expect([url, errors]).toEqual([`${site.url}/manifest.webmanifest`, []]);
  await context.close();
});

test("a worker of another version takes the place of the old one, and what that kept goes", async ({ page }) => {
  await page.goto("/");
  await expectReady(page);
  await page.evaluate(() => caches.open("tongxing of last year").then((old) => old.put("/check", new Response("old"))));
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ").slice(-2).join(" ")))).toEqual(["en normal"]);
  const kept = await page.evaluate(async () => (await caches.match("/services"))!.text());
  expect(kept).toContain('lang="en"');
});

test("nothing of a person is kept for everybody", async ({ page }) => {
  await page.goto("/declare");
  await page.getByRole("button", { name: "开始填" }).click();
  await page.goto("/declare/name");
  await expectReady(page);
  const personal = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname } = new URL(request.url);
        const text = await (await cache.match(request))!.text();
        if (/^\/(family|declare|staff|sign-in)/.test(pathname) || /name="(csrf|keep)" value="[^"]/.test(text)) found.push(pathname);
      }
    }
    return found;
  });
  expect(personal).toEqual([]);
});

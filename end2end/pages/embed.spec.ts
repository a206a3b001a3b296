// The quick check in a partner's frame works and leads out of it; another site's frame stays empty.
import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe";
import { expect, test } from "../support/test";

const PARTNER = "https://partner.example/";
const STRANGER = "https://stranger.example/";

/** A page of another site with our check in a frame. */
async function frame(page: Page, site: string, address: string) {
  const body = `<!doctype html><title>Another site</title><iframe title="check" width="360" height="700" src="${address}/embed/check"></iframe>`;
  // The portal of the tests runs on this machine, which browsers ask about.
  await page.context().grantPermissions(["local-network-access"], { origin: new URL(site).origin });
  await page.route(`${site}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto(site);
  return page.frameLocator("iframe");
}

test("a partner's frame answers, and its links take the whole window", async ({ page, site, context }) => {
  const inside = await frame(page, PARTNER, site.url);
  await expect(inside.getByRole("heading", { level: 1 })).toBeVisible();
  const child = inside.getByRole("group", { name: "第 1 个孩子" });
  const born = child.getByRole("group", { name: "孩子的出生日期" });
  for (const [part, value] of [["年", "2019"], ["月", "5"], ["日", "1"]] as const) await born.getByLabel(part, { exact: true }).fill(value);
  await inside.getByRole("button", { name: "看结果" }).click();
  await expect(inside.getByRole("heading", { name: "第 1 个孩子的服务" })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await inside.getByRole("link", { name: "打开完整的童行网站，可以申报" }).click();
  await expect(page).toHaveURL(`${site.url}/`);
});

test("a stranger's frame stays empty", async ({ page, site }) => {
  const refused = page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
  const inside = await frame(page, STRANGER, site.url);
  await refused;
  await expect(inside.getByRole("heading", { level: 1 })).toHaveCount(0);
});

test("the frame's page is accessible", async ({ page }) => {
  await page.goto("/embed/check");
  await expectAccessible(page);
});

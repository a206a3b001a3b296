// Every public page speaks the reader's language, all of it, and changing it does not lead away.
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { LANGUAGES, PUBLIC } from "../support/public";
import { expect, test } from "../support/test";

/** Ids of messages that no text contains by chance: those with a hyphen. */
const ids = readdirSync("../locales/zh-Hans")
  .flatMap((file) => [...readFileSync(`../locales/zh-Hans/${file}`, "utf8").matchAll(/^([a-z]\w*-[\w-]+) =/gm)])
  .map((match) => match[1]!);

const visible = (page: Page) => page.locator("body").innerText();

for (const { lang, locale } of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ locale });

    test("every page says its language, and no message id shows through", async ({ page }) => {
      expect(ids.length).toBeGreaterThan(300);
      for (const path of PUBLIC) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("lang", lang);
        await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
        const words = new Set((`${await page.title()} ${await visible(page)}`).split(/[^\w-]+/));
        expect(ids.filter((id) => words.has(id)), path).toEqual([]);
      }
    });
  });
}

test.describe("zh-Hant", () => {
  test.use({ locale: "zh-TW" });

  test("no simplified character is left in a text of ours", async ({ page }) => {
    // The switch names each language in its own script; an office writes its address as it likes.
    const names = "[lang=zh-Hans]";
    for (const path of PUBLIC.filter((path) => !path.includes("street="))) {
      await page.goto(path);
      const text = await page.evaluate((names) => {
        const copy = document.body.cloneNode(true) as HTMLElement;
        copy.querySelectorAll(`${names}, script`).forEach((it) => it.remove());
        return copy.textContent ?? "";
      }, names);
      expect(text.match(/[们这请说时问书为儿务让听办学还边进过则华实应当图岁带给谁么联贴护证费补医卫险码机网页单写发报记]/g) ?? [], path).toEqual([]);
    }
  });
});

test("changing the language keeps the page", async ({ page }) => {
  const path = "/contact?street=440304004";
  await page.goto(path);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "繁體中文" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await page.goto("/services/3");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("義務教育服務");
});

test("the language in use is marked", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("button", { name: "简体中文" })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("button", { name: "English" })).not.toHaveAttribute("aria-current");
});

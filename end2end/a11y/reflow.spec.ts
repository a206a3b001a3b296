// On the narrowest window and with the largest text nobody scrolls sideways and nothing lies on top of something else.
import type { Page } from "@playwright/test";
import { LANGUAGES, PUBLIC } from "../support/public";
import { expect, test } from "../support/test";

/** What stands out of the window; parts that scroll on their own (tables) don't count. */
function sideways(page: Page) {
  return page.evaluate(() => {
    const scrolls = (it: Element | null): boolean => !!it && (getComputedStyle(it).overflowX !== "visible" || scrolls(it.parentElement));
    const out = [...document.body.querySelectorAll("*")].filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return width > 1 && (right > innerWidth + 1 || left < -1) && it.checkVisibility() && !scrolls(it.parentElement);
    });
    const names = out.map((it) => `${it.tagName.toLowerCase()}.${it.className}: ${it.textContent?.slice(0, 30)}`);
    return document.documentElement.scrollWidth > innerWidth ? ["the page itself", ...names] : names;
  });
}

/** The button to leave quickly stays where it is; the header leaves it room. */
async function expectRoomToLeave(page: Page) {
  const exit = page.locator(".exit button");
  if ((await exit.count()) === 0) return;
  const covered = await exit.evaluate((button) => {
    const a = button.getBoundingClientRect();
    return [...document.querySelectorAll(".brand a, .brand small, .switches button")].filter((it) => {
      const b = it.getBoundingClientRect();
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }).length;
  });
  expect(covered, "parts of the header under the exit button").toBe(0);
}

const WINDOWS = [
  { name: "320 px", width: 320, text: "100%" },
  { name: "320 px with text twice as large", width: 320, text: "200%" },
  { name: "360 px with text twice as large", width: 360, text: "200%" },
  { name: "1280 px", width: 1280, text: "100%" },
];

for (const { lang, locale } of LANGUAGES) {
  test.describe(lang, () => {
    test.use({ locale });

    test("narrow, wide or with large text, no page scrolls sideways", async ({ page }) => {
      for (const path of PUBLIC) {
        await page.goto(path);
        for (const { name, width, text } of WINDOWS) {
          await page.setViewportSize({ width, height: 740 });
          await page.evaluate((text) => (document.documentElement.style.fontSize = text), text);
          expect(await sideways(page), `${path} at ${name}`).toEqual([]);
          await expectRoomToLeave(page);
        }
      }
    });
  });
}

test("space between letters, words and lines can grow", async ({ page }) => {
  // WCAG 1.4.12
  const spacing = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
  for (const path of ["/", "/services/10", "/check", "/sign-in"]) {
    await page.goto(path);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, spacing);
    expect(await sideways(page), path).toEqual([]);
  }
});

// The languages by what their buttons say, and switching between them.
import { expect, type Page } from "@playwright/test";

export const LANGUAGES = [
  ["繁體中文", "zh-Hant"],
  ["English", "en"],
  ["简体中文", "zh-Hans"],
] as const;

/** Switches the language, if the page does not speak it yet. */
export async function speak(page: Page, language: string, tag: string) {
  const html = page.locator("html");
  if ((await html.getAttribute("lang")) !== tag) await page.getByRole("button", { name: language, exact: true }).click();
  await expect(html).toHaveAttribute("lang", tag);
}

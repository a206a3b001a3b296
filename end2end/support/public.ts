// What anybody may open without signing in, and the languages it is in.
import { expect, type Page } from "@playwright/test";

/** The language of the page, and the browser's language that leads to it. */
export const LANGUAGES = [
  { lang: "zh-Hans", locale: "zh-CN" },
  { lang: "zh-Hant", locale: "zh-TW" },
  { lang: "en", locale: "en-GB" },
] as const;

/** A street whose office has entered its address. */
const STREET = "440304004";

export const PUBLIC = [
  "/",
  "/services",
  "/services/10",
  "/check",
  "/privacy",
  "/accessibility",
  "/contact",
  `/contact?street=${STREET}`,
  "/leaving",
  "/offline",
  "/offline/form/home",
  "/sign-in",
  "/declare",
  "/staff/sign-in",
  "/no-such-page",
];

/** Chooses a language that is offered to nobody. */
export async function speak(page: Page, lang: string) {
  await page.goto("/");
  const button = page.getByRole("button", { name: "English" });
  await button.evaluate((it: HTMLButtonElement, lang) => (it.value = lang), lang);
  await button.click();
  await expect(page.locator("html")).toHaveAttribute("lang", lang);
}

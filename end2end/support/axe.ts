import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** axe finds nothing on this page: WCAG 2.2 AA and axe's own good practice. */
export async function expectAccessible(page: Page) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  await expectNothing(page, new AxeBuilder({ page }).withTags(tags));
}

/** The same page in dark: text keeps its contrast. Nothing else differs. */
export async function expectContrastInDark(page: Page) {
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNothing(page, new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]));
}

/**
 * axe is a script: without JavaScript there is nothing it could run in, and the page is the same. So it is on the other
 * database.
 */
async function expectNothing(page: Page, axe: AxeBuilder) {
  const { name, use } = test.info().project;
  if (use.javaScriptEnabled === false || name === "postgres") return;
  // In the page itself, which has no frames: not a second page for each run, which takes a third longer.
  const { violations } = await axe.setLegacyMode().analyze();
  const findings = violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(", ")}`);
  expect(findings, page.url()).toEqual([]);
}

// A language that nobody speaks: every text in brackets. What has no brackets was written into the program instead of
// into the message files. (Pages behind a sign-in are looked at in the same way over HTTP: server/tests/http/pages.rs.)
import type { Page } from "@playwright/test";
import { PUBLIC, speak } from "../support/public";
import { expect, test } from "../support/test";

test.beforeEach(({ page }) => speak(page, "qps"));

/** Letters outside of brackets, in texts and in what is read out. Names of languages and places are nobody's to translate. */
function hardCoded(page: Page) {
  return page.evaluate(() => {
    const data = "script, noscript, pre, option, optgroup, [name=lang], .place, kbd";
    const texts: string[] = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (!node.parentElement?.closest(data)) texts.push(node.textContent ?? "");
    }
    for (const it of document.querySelectorAll("[aria-label], [alt], [placeholder], [title]")) {
      if (it.closest(data)) continue;
      for (const name of ["aria-label", "alt", "placeholder", "title"]) texts.push(it.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.replace(/⟦[^⟦⟧]*⟧/g, "").trim()).filter((text) => /\p{L}/u.test(text));
  });
}

test("no text is written into the program", async ({ page }) => {
  for (const path of PUBLIC.filter((path) => !path.includes("street="))) {
    await page.goto(path);
    expect(await page.locator("h1").innerText(), path).toContain("⟦");
    expect(await hardCoded(page), path).toEqual([]);
  }
});

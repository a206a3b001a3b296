// A phone that loses its network, and what lies on it.
import { expect, type Page } from "@playwright/test";

/** The worker is there and has kept everything it wants to keep. */
export async function expectReady(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const wanted = ["/offline", "/check", "/services", "/services/20", "/offline/form/contact"];
        const found = await Promise.all(wanted.map((path) => caches.match(path)));
        return found.every(Boolean);
      }),
    )
    .toBe(true);
}

/** Everything the browser keeps for the site that scripts can read, as text. */
export function dump(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), window.name];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))!.text();
        kept.push(`${name} ${request.url} ${text}`);
      }
    }
    for (const { name } of await indexedDB.databases()) kept.push(`database ${name}`);
    return kept.join("\n");
  });
}

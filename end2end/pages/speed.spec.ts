// On a cheap phone with a poor line (1.6 Mbit/s, 150 ms, a processor six times slower) the page is there within 2.5 s.
import { expect, test } from "../support/test";

// A first visit: no worker has anything ready.
test.use({ serviceWorkers: "block" });

const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 7.5e5 / 8 };

for (const path of ["/", "/check", "/services/3", "/declare", "/report"]) {
  test(`what is largest on ${path} is seen within 2.5 s`, async ({ page }) => {
    const phone = await page.context().newCDPSession(page);
    await phone.send("Network.emulateNetworkConditions", LINE);
    await phone.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    const seen: number[] = [];
    // The best of three: what else the machine does meanwhile is not the page's.
    for (let time = 0; time < 3; time++) {
      await phone.send("Network.clearBrowserCache");
      await page.goto(path);
      seen.push(await page.evaluate(() => new Promise<number>((done) => {
        const look = new PerformanceObserver((list) => done(list.getEntries().at(-1)!.startTime));
        look.observe({ type: "largest-contentful-paint", buffered: true });
      })));
    }
    const best = Math.min(...seen);
    console.log(`${path}: largest contentful paint after ${Math.round(best)} ms`);
    expect(best).toBeLessThanOrEqual(2500);
  });
}

// What a phone has to load, as it travels: content as it is compressed, without headers.
import { expect, test } from "../support/test";
import { weigh } from "../support/weight";

const LIGHT = ["/", "/services", "/services/3", "/contact", "/privacy", "/sign-in", "/declare", "/staff/sign-in"];

for (const path of LIGHT) {
  test(`${path} has no WebAssembly and at most 24 kB of styles and scripts`, async ({ page }) => {
    const { Document = 0, WebAssembly = 0, Stylesheet = 0, Script = 0 } = await weigh(page, path);
    console.log(`${path}: HTML ${Document}, CSS ${Stylesheet}, JS ${Script}, WebAssembly ${WebAssembly} bytes`);
    expect(WebAssembly).toBe(0);
    expect(Stylesheet).toBeGreaterThan(0);
    expect(Stylesheet + Script).toBeLessThanOrEqual(24_000);
  });
}

test("/check is at most 95 kB in all", async ({ page }) => {
  const { Document = 0, WebAssembly = 0, Stylesheet = 0, Script = 0 } = await weigh(page, "/check");
  const all = Document + WebAssembly + Stylesheet + Script;
  console.log(`/check: HTML ${Document}, CSS ${Stylesheet}, JS ${Script}, WebAssembly ${WebAssembly}, in all ${all} bytes`);
  expect(WebAssembly).toBeGreaterThan(10_000);
  expect(all).toBeLessThanOrEqual(95_000);
});

import type { Page } from "@playwright/test";

/** Bytes as they travel, compressed, by what they are: Document, Stylesheet, Script, Fetch (WebAssembly), Image … */
export type Weight = Record<string, number>;

/** Loads a page in an empty cache and weighs what came. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const network = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const weight: Weight = {};
  network.on("Network.responseReceived", ({ requestId, type, response }) =>
    kinds.set(requestId, response.mimeType === "application/wasm" ? "WebAssembly" : type),
  );
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    weight[kind] = (weight[kind] ?? 0) + encodedDataLength;
  });
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(path, { waitUntil: "networkidle" });
  await network.detach();
  return weight;
}

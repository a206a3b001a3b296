import type { Page } from "@playwright/test";

/** Bytes of the content as it travels, compressed, by what it is: Document, Stylesheet, Script, Fetch (WebAssembly), Image … */
export type Weight = Record<string, number>;

/** Loads a page in an empty cache and weighs what came. */
export async function weigh(page: Page, path: string): Promise<Weight> {
  const network = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const heads = new Map<string, number>();
  const weight: Weight = {};
  network.on("Network.responseReceived", ({ requestId, type, response }) => {
    kinds.set(requestId, response.mimeType === "application/wasm" ? "WebAssembly" : type);
    heads.set(requestId, response.encodedDataLength);
  });
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "Other";
    weight[kind] = (weight[kind] ?? 0) + encodedDataLength - (heads.get(requestId) ?? 0);
  });
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.goto(path, { waitUntil: "networkidle" });
  await network.detach();
  return weight;
}

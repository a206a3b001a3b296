// A camera's photo without a camera, and how large one is that came back.
import { readFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import type { Locator } from "@playwright/test";
import { chunk } from "./png";

/** A PNG of this size whose pixels are a little unruly, so that it weighs as a photo does. */
export function largePhoto(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height);
  let dice = 1;
  for (let at = 0; at < rows.length; at++) {
    dice = (dice * 1_103_515_245 + 12_345) % 2_147_483_648;
    const place = at % (width * 3 + 1);
    rows[at] = place === 0 ? 0 : ((place >> 6) & 0x7e) | (dice >> 30);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 1 })), chunk("IEND", Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]);
}

/** The longer side of a JPEG, in pixels. */
export function longSide(jpeg: Buffer): number {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
    // A frame begins: its height and width.
    if ([0xc0, 0xc1, 0xc2].includes(jpeg[at + 1]!)) return Math.max(jpeg.readUInt16BE(at + 5), jpeg.readUInt16BE(at + 7));
  }
  throw new Error("no JPEG");
}

/** What a link hands out to keep. */
export async function kept(link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([link.page().waitForEvent("download"), link.click()]);
  return readFile(await download.path());
}

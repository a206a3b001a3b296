// Screenshots with few colours: a page has some dozen, and a picture of 128 is a third of the size.
import { deflateSync, inflateSync } from "node:zlib";

const COLOURS = 128;

interface Image {
  width: number;
  height: number;
  /** Red, green, blue of each pixel. */
  rgb: Uint8Array;
}

/** The same picture with a palette of the colours it uses most. */
export function fewColours(png: Buffer): Buffer {
  const image = decode(png);
  const { palette, pixels } = reduce(image);
  const rows = Buffer.alloc((image.width + 1) * image.height);
  for (let y = 0; y < image.height; y++) rows.set(pixels.subarray(y * image.width, (y + 1) * image.width), y * (image.width + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(image.width, 0);
  head.writeUInt32BE(image.height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", head), chunk("PLTE", Buffer.from(palette.flat())), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([signature, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** Colours that are nearly the same count as one; the rarer ones take the nearest of the frequent ones. */
function reduce({ rgb, width, height }: Image) {
  const near = (at: number) => ((rgb[at]! >> 3) << 10) | ((rgb[at + 1]! >> 3) << 5) | (rgb[at + 2]! >> 3);
  const bins = new Map<number, [count: number, red: number, green: number, blue: number]>();
  for (let at = 0; at < rgb.length; at += 3) {
    const bin = bins.get(near(at)) ?? [0, 0, 0, 0];
    bin[0]++;
    for (const part of [0, 1, 2] as const) bin[part + 1]! += rgb[at + part]!;
    bins.set(near(at), bin);
  }
  const frequent = [...bins.values()].sort((a, b) => b[0] - a[0]).slice(0, COLOURS);
  const palette = frequent.map(([count, ...sums]) => sums.map((sum) => Math.round(sum / count)));
  const nearest = new Map([...bins].map(([key, [count, ...sums]]) => {
    const far = palette.map((colour) => colour.reduce((sum, part, place) => sum + (part - sums[place]! / count) ** 2, 0));
    return [key, far.indexOf(Math.min(...far))];
  }));
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = nearest.get(near(at * 3))!;
  return { palette, pixels };
}

/** Eight bits a colour, with or without transparency, not interlaced: as Chromium writes them. */
function decode(png: Buffer): Image {
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  const step = kind === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = inflateSync(Buffer.concat(data));
  const stride = width * step;
  const rgb = new Uint8Array(width * height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)]!;
    const row = Uint8Array.from(bytes.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x++) row[x]! += guess(filter, row[x - step] ?? 0, above[x]!, above[x - step] ?? 0);
    for (let x = 0; x < width; x++) rgb.set(row.subarray(x * step, x * step + 3), (y * width + x) * 3);
    above = row;
  }
  return { width, height, rgb };
}

/** What a PNG's filter takes a byte to be, from its neighbours. */
function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A part of the file, with its length and sum. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

function crc(bytes: Buffer): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (0xedb88320 & -(sum & 1));
  }
  return ~sum >>> 0;
}

// The six digits an authenticator shows (RFC 6238: SHA-1, 30 seconds).
import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

export function totp(secret: string, at = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac("sha1", base32(secret)).update(counter).digest();
  const number = hash.readUInt32BE(hash[hash.length - 1]! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

const used = new Map<string, number>();

/** A code of this secret that was not handed out before: each one works once. The next step's is accepted too. */
export async function freshTotp(secret: string): Promise<string> {
  const now = () => Math.floor(Date.now() / 30_000);
  const step = Math.max(now(), (used.get(secret) ?? 0) + 1);
  used.set(secret, step);
  while (step > now() + 1) await sleep(200);
  return totp(secret, step * 30_000);
}

function base32(text: string): Buffer {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const bits = [...text.replace(/[=\s]/g, "").toUpperCase()]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

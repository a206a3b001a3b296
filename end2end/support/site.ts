// A running program with its own data folder: starts it, reads what it writes, stops it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDatabase, type Database } from "./database";
import { freePort } from "./port";

export type { Database } from "./database";

const program = resolve(process.env.TONGXING ?? "../target/debug/tongxing");

/** A demo account, as the program writes it to demo-logins.json. */
export interface Login {
  role: string;
  area: string;
  username: string;
  password: string;
  totp_secret: string;
}

/** A line of outbox.jsonl. */
export interface Message {
  to: string;
  channel: string;
  text: string;
  purpose: string;
  at: string;
}

const digits = (phone: string) => phone.replace(/\D/g, "").slice(-11);

export class Site {
  /** How many codes each phone has been handed by `code`. */
  private readonly handed = new Map<string, number>();
  private said = "";

  private constructor(
    readonly url: string,
    readonly data: string,
    private readonly process: ChildProcess,
  ) {
    process.stderr?.on("data", (text) => (this.said += text));
    process.stdout?.on("data", (text) => (this.said += text));
  }

  /** `more` are settings beside the usual ones, made for the address the site will have. */
  static async start(database: Database, more: (url: string) => Record<string, string> = () => ({})): Promise<Site> {
    const data = await mkdtemp(join(tmpdir(), "tongxing-site-"));
    const address = `127.0.0.1:${await freePort()}`;
    const { DATABASE_URL: _, PORT: __, ...env } = process.env;
    const url = await createDatabase(database);
    const args = ["serve", "--demo", "--listen", address, "--data", data];
    // A partner that the stories of its frame come from.
    const settings = { ...env, TONGXING__PARTNERS: "https://partner.example", ...more(`http://${address}`) };
    const child = spawn(program, url ? [...args, "--database-url", url] : args, { env: settings, cwd: data });
    const site = new Site(`http://${address}`, data, child);
    await site.ready();
    return site;
  }

  private async ready() {
    let failure: Error | undefined;
    this.process.on("error", (error) => (failure = error));
    for (const end = Date.now() + 100_000; Date.now() < end; await sleep(100)) {
      if (failure || this.process.exitCode !== null) throw new Error(`${program} ended: ${failure ?? this.said}`);
      const answer = await fetch(`${this.url}/readyz`).catch(() => undefined);
      if (answer?.ok) return;
    }
    await this.stop();
    throw new Error(`${program} was not ready in time: ${this.said}`);
  }

  /** Asks the program to end and waits: one that needs more than ten seconds is at fault. */
  async stop() {
    const running = this.process.exitCode === null && this.process.signalCode === null;
    const ended = new Promise((done) => this.process.once("exit", () => done(true)));
    this.process.kill("SIGTERM");
    const graceful = !running || (await Promise.race([ended, sleep(10_000, false, { ref: false })]));
    if (!graceful) this.process.kill("SIGKILL");
    await rm(this.data, { recursive: true, force: true });
    if (!graceful) throw new Error("the program did not stop when asked");
  }

  /** All messages to a number, oldest first. However the number was typed, its last eleven digits count. */
  async messages(to: string): Promise<Message[]> {
    const lines = await readFile(join(this.data, "outbox.jsonl"), "utf8").catch(() => "");
    const all = lines.split("\n").filter(Boolean).map((line): Message => JSON.parse(line));
    return all.filter((message) => digits(message.to) === digits(to));
  }

  /** The newest code sent to a phone that was not handed out yet; waits for it. */
  async code(phone: string): Promise<string> {
    const handed = this.handed.get(digits(phone)) ?? 0;
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) {
      const texts = (await this.messages(phone)).map((message) => message.text);
      const codes = texts.flatMap((text) => text.match(/(?<!\d)\d{6}(?!\d)/) ?? []);
      if (codes.length > handed) {
        this.handed.set(digits(phone), codes.length);
        return codes[codes.length - 1]!;
      }
    }
    throw new Error(`no new code was sent to ${phone}`);
  }

  /** All demo accounts. */
  async logins(): Promise<Login[]> {
    return JSON.parse(await readFile(join(this.data, "demo-logins.json"), "utf8"));
  }

  /** The demo account of a role, in an area when more than one has it. */
  async login(role: string, area?: string): Promise<Login> {
    const found = (await this.logins()).find((login) => login.role === role && (area === undefined || login.area === area));
    if (!found) throw new Error(`no demo account for ${role} ${area ?? ""}`);
    return found;
  }
}

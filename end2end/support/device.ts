// A kiosk's device on trial: an X screen without a monitor, the browser that `tongxing kiosk` describes, and somebody at
// the keyboard. The browser can't be asked anything (that is the point): what it did is seen in its windows' titles, on
// its disk, and by who was asked for what.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const program = resolve(process.env.TONGXING ?? "../target/debug/tongxing");

/** Whether the machine allows what `device/start.sh` does. */
export const namespaces = () =>
  run("unshare", ["--user", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]).then(() => true, () => false);

/** Keys by where they are on the keyboard: what is printed on them does not matter to who tries. */
export const KEY = { ctrl: "37", alt: "64", shift: "50", escape: "009", tab: "23", enter: "36", a: "38", h: "43", j: "44", l: "46", n: "57", o: "32", s: "39", t: "28", u: "30", w: "25", i: "31", f4: "70", f11: "95", f12: "96" };

/** A server of this test's own, on loopback. */
export class Host {
  readonly asked: string[] = [];
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
    let host: Host | undefined;
    const server = createServer((request, response) => {
      host!.asked.push(request.url!);
      answer(request, response);
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    host = new Host(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return host;
  }

  close() {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Hands a request on to the portal. */
export function handOn(portal: string, from: IncomingMessage, to: ServerResponse) {
  const onward = request(`${portal}${from.url}`, { method: from.method, headers: from.headers }, (answer) => {
    to.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(to);
  });
  onward.on("error", () => to.destroy());
  from.pipe(onward);
}

export class Device {
  private browser: ChildProcess | undefined;

  private constructor(
    readonly folder: string,
    private readonly screen: ChildProcess,
    private readonly display: string,
  ) {}

  /** A screen, and the files for a portal at this address. */
  static async open(portal: string): Promise<Device> {
    const folder = await mkdtemp(join(tmpdir(), "tongxing-device-"));
    await run(program, ["kiosk", "--url", portal, "--write", folder]);
    const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1080x1920x24", "-nolisten", "tcp", "-noreset"], { stdio: ["ignore", "pipe", "ignore"] });
    const number = await new Promise<string>((done, failed) => {
      screen.stdout!.once("data", (said) => done(String(said).trim()));
      screen.once("error", failed);
    });
    return new Device(folder, screen, `:${number}`);
  }

  private at(command: string, ...words: string[]) {
    return run(command, words, { env: { ...process.env, DISPLAY: this.display } });
  }

  /** The layout of the kiosk's keyboard, as cage reads it; or any keyboard's. */
  async keyboard(layout: "tongxing" | "us") {
    await run("mkdir", ["-p", join(this.folder, "xkb/symbols")]);
    await run("cp", [join(this.folder, "tongxing"), join(this.folder, "xkb/symbols/")]);
    const load = `setxkbmap -I"$0/xkb" -layout ${layout} -print | xkbcomp -w0 -I"$0/xkb" - ${this.display}`;
    await this.at("bash", "-euo", "pipefail", "-c", load, this.folder);
  }

  start() {
    const env = { ...process.env, DISPLAY: this.display };
    this.browser = spawn(resolve("device/start.sh"), [this.folder], { env, stdio: "ignore", detached: true });
  }

  /** As the unit does when it ends. */
  async stop() {
    const { browser } = this;
    if (!browser?.pid || browser.exitCode !== null) return;
    const ended = new Promise((done) => browser.once("exit", done));
    process.kill(-browser.pid, "SIGTERM");
    await ended;
    this.browser = undefined;
  }

  async close() {
    await this.stop();
    this.screen.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Titles of the windows on the screen. */
  async windows(): Promise<string[]> {
    const found = await this.at("xdotool", "search", "--onlyvisible", "--name", ".").catch(() => ({ stdout: "" }));
    const ids = found.stdout.split("\n").filter(Boolean);
    const titles = ids.map((id) => this.at("xdotool", "getwindowname", id).then(({ stdout }) => stdout.trim(), () => ""));
    return (await Promise.all(titles)).filter(Boolean);
  }

  /** Keys pressed together. */
  async press(...keys: string[]) {
    const held = keys.slice(0, -1);
    const words = [...held.flatMap((key) => ["keydown", key]), "key", keys[keys.length - 1]!, ...held.reverse().flatMap((key) => ["keyup", key])];
    await this.at("xdotool", ...words);
  }

  async type(text: string) {
    await this.at("xdotool", "type", "--delay", "20", text);
  }

  async tap(x: number, y: number, button = 1) {
    await this.at("xdotool", "mousemove", String(x), String(y), "click", String(button));
  }

  /** Files of the profile that hold these words. */
  async keeps(words: string): Promise<string[]> {
    const found = await run("grep", ["-rlaF", words, join(this.folder, "state")]).catch(() => ({ stdout: "" }));
    return found.stdout.split("\n").filter(Boolean);
  }
}

// A device as `tongxing kiosk` describes it, on a screen without a monitor: the browser's very command line, policy and
// keyboard. It comes up at the portal, stays enrolled over a restart, and refuses what a page or a hand at the keyboard
// tries: other addresses, the browser's own pages, windows, downloads, files, tools.
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Device, handOn, Host, KEY, namespaces } from "../support/device";
import { addDevice } from "../support/kiosk";
import { expect, test } from "../support/test";

test.describe.configure({ mode: "serial", timeout: 180_000 });
// A container may forbid what a device has: then there is nothing that the browser could be started in as it is there.
test.beforeEach(async () => test.skip(!(await namespaces()), "this machine lets nobody make a mount namespace"));

/** What a page may try; each tap is the next one. What became of it is told to the server. */
const TRIES = (elsewhere: string, last: boolean) => `<!doctype html><title>trial</title>
<body style="margin:0"><button style="display:block;width:100vw;height:60vh">try</button><input style="width:90vw;height:30vh">
<script>
  const say = (what) => fetch("/said?" + encodeURIComponent(what), { method: "POST" });
  const link = (to, more) => Object.assign(document.createElement("a"), { href: to, ...more }).click();
  const file = Object.assign(document.createElement("input"), { type: "file" });
  file.addEventListener("cancel", () => say("file none"));
  file.addEventListener("change", () => say("file chosen"));
  // Without a hand on the screen. With one it may open another page of the portal; those of ours don't.
  say("window " + open("/kiosk/second"));
  const tries = [
    () => (link("/trial.pdf", { download: "trial.pdf" }), say("download asked")),
    () => (link(URL.createObjectURL(new Blob(["kept"])), { download: "kept.txt" }), say("blob asked")),
    () => (file.click(), say("file asked")),
    () => (open("${elsewhere}/window"), say("window elsewhere")),
  ];
  if (${last}) tries.splice(0, 4, () => say("away").then(() => (location.href = "${elsewhere}/out")));
  document.querySelector("button").addEventListener("click", () => tries.shift()?.());
  document.querySelector("input").addEventListener("input", ({ target }) => say("typed " + target.value));
  say("up");
</script>`;

test("a page and a keyboard get nothing from a kiosk's browser but the portal", async () => {
  const said: string[] = [];
  let last = false;
  const elsewhere = await Host.open((_, response) => response.end("<title>elsewhere</title>"));
  const portal = await Host.open((request, response) => {
    if (request.method === "POST") said.push(decodeURIComponent(request.url!.split("?")[1] ?? ""));
    const attached = request.url === "/trial.pdf";
    response.setHeader("content-type", attached ? "application/octet-stream" : "text/html");
    if (attached) response.setHeader("content-disposition", "attachment");
    response.end(TRIES(elsewhere.url, last));
  });
  const device = await Device.open(portal.url);
  try {
    await device.keyboard("tongxing");
    device.start();
    await expect.poll(() => said, { timeout: 30_000 }).toContain("up");
    expect(portal.asked[0]).toBe("/kiosk");
    const only = async () => expect(await device.windows()).toEqual(["trial - Chromium"]);
    await only();

    await test.step("no key is a command", async () => {
      const commands = [[KEY.ctrl, KEY.n], [KEY.ctrl, KEY.t], [KEY.ctrl, KEY.shift, KEY.n], [KEY.ctrl, KEY.o], [KEY.ctrl, KEY.s], [KEY.ctrl, KEY.h], [KEY.ctrl, KEY.j], [KEY.ctrl, KEY.u], [KEY.ctrl, KEY.w], [KEY.ctrl, KEY.shift, KEY.i], [KEY.alt, KEY.f4], [KEY.shift, KEY.escape], [KEY.f11], [KEY.f12]];
      await device.tap(400, 640);
      for (const keys of commands) await device.press(...keys);
      // They were letters, all of them, of the same page.
      await device.type("ok");
      await expect.poll(() => said.find((what) => /^typed \w+ok$/.test(what))).toBeTruthy();
      await only();
      expect(portal.asked.filter((path) => path === "/kiosk")).toHaveLength(1);
    });

    await test.step("no window, no download, no file, for a page that asks", async () => {
      expect(said).toContain("window null");
      for (const what of ["download asked", "blob asked", "file asked"]) {
        await device.tap(400, 300);
        await expect.poll(() => said).toContain(what);
      }
      await device.tap(400, 300, 3);
      await expect.poll(() => said, "no dialog of files comes up").toContain("file none");
      await only();
      const kept = await readdir(join(device.folder, "state/Downloads")).catch(() => []);
      expect(kept).toEqual([]);
      expect(portal.asked).not.toContain("/kiosk/second");
    });

    await test.step("no other address, for a page that leads there", async () => {
      await device.tap(400, 300);
      await expect.poll(() => said).toContain("window elsewhere");
      await expect.poll(() => device.windows()).not.toEqual(["trial - Chromium"]);
    });

    await test.step("nor instead of itself, at the next start", async () => {
      await device.stop();
      last = true;
      device.start();
      await expect.poll(() => device.windows(), { timeout: 30_000 }).toEqual(["trial - Chromium"]);
      await device.tap(400, 300);
      await expect.poll(() => said).toContain("away");
      await expect.poll(() => device.windows()).not.toEqual(["trial - Chromium"]);
      expect(elsewhere.asked).toEqual([]);
    });

    await test.step("with any other keyboard a second window comes up, and shows the portal alone", async () => {
      await device.stop();
      await device.keyboard("us");
      device.start();
      await expect.poll(async () => device.windows(), { timeout: 30_000 }).toEqual(["trial - Chromium"]);
      await device.press(KEY.ctrl, KEY.n);
      await expect.poll(() => device.windows()).toHaveLength(2);
      for (const [path, title] of [
        [`${elsewhere.url}/typed`, "127.0.0.1"],
        ["chrome://history", "chrome://history"],
        ["chrome://downloads", "chrome://downloads"],
        ["chrome://policy", "chrome://policy"],
        ["file:///etc/passwd", "file:///etc/passwd"],
        ["view-source:file:///etc/hosts", "file:///etc/hosts"],
      ] as const) {
        await device.press(KEY.ctrl, KEY.l);
        await device.type(path);
        await device.press(KEY.enter);
        // The title of a page that is refused is its address.
        await expect.poll(() => device.windows(), path).toContainEqual(expect.stringContaining(title));
      }
      expect(elsewhere.asked).toEqual([]);
    });
  } finally {
    await device.close();
    portal.close();
    elsewhere.close();
  }
});

test("a device is enrolled once and comes up as a kiosk after that", async ({ browser, page, site }) => {
  // The address of the code is opened by whoever sets the device up; here the portal's start leads there.
  let settingUp = true;
  const portal = await Host.open((request, response) => {
    if (settingUp && request.url === "/kiosk") response.writeHead(303, { location: "/kiosk/enrol" }).end();
    else handOn(site.url, request, response);
  });
  const device = await Device.open(portal.url);
  const titled = (title: string) =>
    expect.poll(() => device.windows(), { timeout: 30_000 }).toEqual([expect.stringContaining(title)]);
  try {
    const code = await addDevice(browser, site, "1 号柜台");
    // How often Tab is pressed until one can type, every browser knows alike.
    await page.goto("/kiosk/enrol");
    let presses = 0;
    while (!(await page.getByRole("textbox").evaluate((field) => field === document.activeElement))) {
      await page.keyboard.press("Tab");
      presses++;
    }

    await device.keyboard("tongxing");
    device.start();
    await titled("设置这台设备");
    for (let press = 1; press <= presses; press++) await device.press(KEY.tab);
    await device.type(code);
    settingUp = false;
    await device.press(KEY.enter);
    await titled("欢迎您");

    // The browser writes its cookies down half a minute later; the next start leaves nothing else of its profile.
    await expect.poll(() => device.keeps("__Host-kiosk"), { timeout: 60_000 }).not.toEqual([]);
    await device.stop();
    await writeFile(join(device.folder, "state/Default/left"), "of a family");
    device.start();
    await titled("欢迎您");
    expect(await device.keeps("of a family")).toEqual([]);
  } finally {
    await device.close();
    portal.close();
  }
});

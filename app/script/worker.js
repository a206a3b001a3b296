// Keeps the pages that anybody reads alike for when there is no network: as they are for somebody without a cookie, so
// that nothing of a person is ever in them. A page says in which language and size of text it is read; that is no part of
// the worker's address, because one worker taking another's place makes pages wait that are opened meanwhile. Pages of a
// family, of signing in, of the office never pass through here. The build writes in the version and the addresses of the
// files.
const VERSION = "BUILD_VERSION";
const FILES = BUILD_FILES;

const FIRST = `tongxing ${VERSION}`;

const OFFLINE = "/offline";
const NEEDED = [OFFLINE, FILES["app.css"], FILES["page.js"], "/icon.svg"];
const WISHED = [
  "/",
  "/check",
  "/services",
  "/contact",
  "/leaving",
  "/scene.svg",
  ...Object.values(FILES).filter((file) => !/\/(staff|kiosk)-/.test(file)),
  ...Array.from({ length: 20 }, (_, at) => `/services/${at + 1}`),
  ...["name", "document", "work", "home", "circumstances", "contact"].map((page) => `/offline/form/${page}`),
];
/** A page that has not come by then is shown as it is kept, if it is. */
const PATIENCE = 8_000;

const anonymous = (path, headers) => new Request(path, { credentials: "omit", headers });

// It takes over at once, and claims no page: one that is being loaded would wait for it, and it for the page. The next
// page is its own anyway.
addEventListener("install", (event) => {
  skipWaiting();
  event.waitUntil(caches.open(FIRST).then((kept) => kept.addAll(NEEDED.map((path) => anonymous(path)))));
});

// A page is there and needs nothing any more. It sends how it is read, as a query.
addEventListener("message", (event) => event.waitUntil(fill(new URLSearchParams(event.data))));

// One after another; what does not come is asked for again from the next page. What older workers kept goes once the
// rest is here.
async function fill(read) {
  const [lang, size] = [read.get("lang") ?? "zh-Hans", read.get("text") ?? "normal"];
  const here = `${FIRST} ${lang} ${size}`;
  const kept = await caches.open(here);
  let whole = true;
  for (const path of [...NEEDED, ...(navigator.connection?.saveData ? [] : WISHED)]) {
    if (!(await kept.match(path))) await kept.add(anonymous(path, { "Accept-Language": lang, "Text-Size": size })).catch(() => (whole = false));
  }
  if (!whole || registration.installing || registration.waiting) return;
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== here).map((name) => caches.delete(name)));
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode === "navigate" && !/^\/(staff|api)\b/.test(pathname)) event.respondWith(page(request, pathname));
  else if (/^\/pkg\/|\.svg$/.test(pathname)) event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});

async function page(request, path) {
  const sent = request.method === "POST" && request.clone();
  const kept = request.method === "GET" && (await known(path));
  try {
    const live = fetch(request);
    return await (kept ? Promise.race([live, later()]) : live);
  } catch {
    return kept || (sent ? unsent(sent, path) : (await known(blank(path))) ?? known(OFFLINE));
  }
}

const later = () => new Promise((_, fail) => setTimeout(fail, PATIENCE));
const blank = (path) => path.replace(/^\/declare\//, "/offline/form/");

/** A kept page; the day it reckons with is today's in Shenzhen, not the one it was kept on. */
async function known(path) {
  const kept = await caches.match(path);
  if (path !== "/check" || !kept) return kept;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return copy(kept, (html) => html.replace(/data-day="[^"]*"/, `data-day="${today}"`));
}

/**
 * The page that says so, with what was sent still in it: to try again, or to keep it if the parent agrees. No page can
 * hold files: where some may have been chosen, it says that they are to be chosen again, and has a field for them.
 */
async function unsent(request, path) {
  const fields = [...(await request.formData())];
  const files = fields.some(([, value]) => value instanceof File);
  const inert = (text) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt()};`);
  const typed = fields.filter(([, value]) => typeof value === "string");
  const inputs = typed.map(([name, value]) => `<input type="hidden" name="${inert(name)}" value="${inert(value)}">`);
  const action = inert(path + new URL(request.url).search);
  return copy(await known(OFFLINE), (html) => {
    const page = html
      .replace('action="#unsent"', () => `action="${action}"${files ? ' enctype="multipart/form-data"' : ""}`)
      .replace(/<span id="fields">.*?<\/span>/, () => inputs.join(""))
      .replace(/(<section data-unsent[^>]*?) hidden/, "$1");
    return files ? page.replace(/<template data-files[^>]*>(.*?)<\/template>/s, "$1") : page;
  });
}

async function copy(kept, change) {
  const { status, headers } = kept;
  return new Response(change(await kept.text()), { status, headers });
}

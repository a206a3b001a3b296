// A screen that many families share. Nothing stays in this browser; in a visit it asks after a while whether somebody is
// still there, and ends the visit when nobody answers. The server ends it too, a moment later, whatever happens here.
const { desk, here, warn, wipe } = document.currentScript.dataset;
const $ = (selector) => document.querySelector(selector);
const EVERY = 15_000;
const LEAVES = 20_000;

// A page from the browser's memory is never shown: it is asked for again, and who asks has no visit any more.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});

// No menu of the browser's, no second window: neither by a long touch nor by a key that is held.
const held = ({ shiftKey, ctrlKey, altKey, metaKey }) => shiftKey || ctrlKey || altKey || metaKey;
addEventListener("contextmenu", (event) => event.preventDefault());
addEventListener("auxclick", (event) => event.preventDefault());
addEventListener("click", (event) => event.target.closest("a, button") && held(event) && event.preventDefault(), true);

/** What scripts could have kept, of this family or of somebody before the device was enrolled. */
function empty() {
  try {
    localStorage.clear();
    sessionStorage.clear();
    caches.keys().then((names) => names.forEach((name) => caches.delete(name)));
    indexedDB.databases?.().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name)));
    navigator.serviceWorker?.getRegistrations().then((all) => all.forEach((it) => it.unregister()));
  } catch {}
}
empty();

/**
 * What families opened goes out of Back and Forward: from the desk a visit began at, a new entry drops all that came after.
 * Until that is done nothing can be pressed.
 */
function forgetWay() {
  const path = ({ url }) => new URL(url ?? location.href).pathname;
  const all = window.navigation?.entries() ?? [];
  if (all.every((entry) => /^\/(kiosk|staff)(\/|$)/.test(path(entry)))) return;
  const first = all.find((entry) => path(entry) === desk);
  const back = navigation.currentEntry.index - first.index;
  if (back > 0) {
    document.documentElement.hidden = true;
    setTimeout(() => (document.documentElement.hidden = false), 3_000);
    history.go(-back);
  } else history.pushState(null, "", desk);
}

if (!here) {
  window.name = "";
  if (location.pathname === desk) forgetWay();
} else {
  const end = $("#visit-end");
  const exit = $("form.exit");
  const asks = $("dialog.idle");
  const seconds = $(".idle-left");
  const send = (path, more) =>
    fetch(path, { method: "POST", body: new URLSearchParams({ ...Object.fromEntries(new FormData(end)), ...more }), keepalive: true, redirect: "manual" });

  let over = false;
  // A page on its way out says and asks nothing, and takes no answer: its session may have just been changed for another.
  // Where it stays after all, it goes on after a while.
  let left = -Infinity;
  const leaving = () => performance.now() - left < LEAVES;
  const leaves = () => (left = performance.now());
  addEventListener("beforeunload", leaves);
  addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method === "dialog") return;
    // The second of a double tap would take the answer to the first away.
    if (leaving() && event.target !== end && event.target !== exit) event.preventDefault();
    else leaves();
  });

  const gone = () => {
    over = true;
    document.documentElement.hidden = true;
    window.name = "";
    empty();
  };
  const away = () => {
    gone();
    location.replace(desk);
  };
  // Beside a code for another device: once that has taken over, there is no visit any more. Asking is no sign of life.
  const code = $("[data-goes-on]");
  const taken = ({ status }) => {
    if (status !== 410 || over || leaving()) return;
    gone();
    location.replace(code.dataset.taken);
  };
  if (code) setInterval(() => over || leaving() || fetch(code.dataset.goesOn).then(taken, () => {}), 3_000);

  /** First the end, then the way: what comes next must not find the visit. */
  const walkedAway = () => {
    gone();
    const soon = new Promise((done) => setTimeout(done, 3_000));
    Promise.race([send(end.action, { why: "walked_away" }).catch(() => {}), soon]).then(() => location.replace(desk));
  };

  let last = performance.now();
  let told = last;
  const tell = () => {
    if (leaving()) return;
    told = performance.now();
    send(here).then(({ status }) => status === 410 && !over && !leaving() && away(), () => {});
  };
  const alive = () => {
    // While it asks, only the answer counts: a finger that closed the question would press what lies under it.
    if (!asks.open) last = performance.now();
  };
  for (const sign of ["pointerdown", "keydown", "input", "wheel", "touchmove"]) addEventListener(sign, alive, { capture: true, passive: true });
  const answered = () => (last = performance.now());
  asks.addEventListener("click", () => {
    answered();
    asks.close();
  });
  // By Escape. That it has closed is told later: no sign of life of its own.
  asks.addEventListener("cancel", answered);
  asks.addEventListener("close", tell);

  setInterval(() => {
    if (over) return;
    const silent = performance.now() - last;
    if (silent >= wipe * 1000) return walkedAway();
    if (last > told && performance.now() - told >= EVERY) tell();
    if (silent < warn * 1000) return;
    // Seen, not read out each second: the text has said how long.
    seconds.textContent = Math.ceil(wipe - silent / 1000);
    if (!asks.open) {
      asks.showModal();
      asks.querySelector("button").focus();
    }
  }, 500);

  // Shift three times, as on the phone.
  let presses = [];
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === "Shift" ? [...presses.filter((at) => timeStamp - at < 2000), timeStamp] : [];
    if (presses.length < 3) return;
    gone();
    exit.submit();
  });
  for (const form of [end, exit]) form.addEventListener("submit", () => (window.name = ""));

  // All of this stands: the page's own timer, for when it does not, is not needed.
  clearTimeout(window.silent);
}

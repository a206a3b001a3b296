// What a page does once it is there: leaving quickly, changing the language without losing what is typed, reading aloud,
// and asking for the worker that keeps the public pages for later. All of it works, or is not missed, without.
const all = (selector) => [...document.querySelectorAll(selector)];
const { worker, aloud } = document.currentScript.dataset;

// Leaves at once: blanks the page, ends the session, wipes what is kept, and puts a neutral page in this one's place so
// that Back does not return. The button does it, and Shift pressed three times within two seconds.
for (const form of all("form[data-exit]")) {
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    const body = new URLSearchParams(new FormData(form));
    fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
    try {
      localStorage.clear();
      sessionStorage.clear();
      caches.keys().then((names) => names.forEach((name) => caches.delete(name)));
    } catch {}
    location.replace(form.dataset.exit);
  };
  form.addEventListener("submit", leave);
  let presses = [];
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === "Shift" ? [...presses.filter((at) => timeStamp - at < 2000), timeStamp] : [];
    if (presses.length > 2) leave();
  });
}

// Another language or size of text: what is typed goes along in the memory of this window, to this very page only.
// Without JavaScript the switches send the form they belong to; with it they are forms of their own.
const MARK = "typed " + location.pathname + " ";
const controls = () => all("main :is(input, select, textarea):enabled").filter((it) => it.name && !/hidden|password/.test(it.type));
all(".switches [form]").forEach((it) => it.removeAttribute("form"));
all(".switches form").forEach((form) =>
  form.addEventListener("submit", () => {
    window.name = MARK + JSON.stringify(controls().map((it) => [it.name, it.value, it.checked, it.type]));
  }),
);
const refill = () => {
  if (!window.name.startsWith(MARK)) return;
  const awake = document.documentElement.hasAttribute("data-awake");
  const find = ([name, value, , type]) => controls().find((it) => it.name === name && (!/radio|checkbox/.test(type) || it.value === value));
  for (const typed of JSON.parse(window.name.slice(MARK.length))) {
    // A child more than the page begins with.
    if (!find(typed) && awake) document.querySelector("[name=add]")?.click();
    const it = find(typed);
    if (!it || it.files) continue;
    [, it.value, it.checked] = typed;
    it.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (awake || !document.querySelector("leptos-island")) window.name = "";
};
addEventListener("awake", refill);
refill();

// Reads aloud with a voice of the device, where it has one for this language; the script for it comes when it is asked for.
const voices = window.speechSynthesis;
for (const part of voices ? all("[data-pause]") : []) {
  const look = () => {
    const { lang } = document.documentElement;
    part.hidden = !voices.getVoices().some((voice) => voice.localService && voice.lang.startsWith(lang.slice(0, 2)));
  };
  voices.addEventListener?.("voiceschanged", look);
  look();
  part.querySelector("button").addEventListener("click", () => import(aloud).then((it) => it.press(part)));
}

const { serviceWorker } = navigator;
if (worker && serviceWorker) {
  const [address, read] = worker.split("?");
  const start = ({ installing, active }) => {
    const it = installing ?? active;
    const fill = () => it.state === "activated" && it.postMessage(read);
    it.addEventListener("statechange", fill);
    fill();
  };
  addEventListener("load", () => serviceWorker.register(address).then(start).catch(() => {}));
}

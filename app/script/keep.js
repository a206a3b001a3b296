// Answers that could not be sent stay on the phone only if the parent agrees, sealed to the session: the phone has the
// public half of the key alone and can't open them again. They are sent when there is a network; then, or when nobody
// can open them any more, they are taken off the phone.
const STORE = "kept ";
const notice = document.querySelector("[data-kept]");
const entries = () => Object.keys(localStorage).filter((name) => name.startsWith(STORE));

const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));
const hex = (...parts) => parts.flatMap((part) => [...new Uint8Array(part)].map((byte) => byte.toString(16).padStart(2, "0"))).join("");

/** As casework's `letter` opens it. */
async function seal(key, text) {
  const { subtle } = crypto;
  const curve = { name: "ECDH", namedCurve: "P-256" };
  const theirs = await subtle.importKey("raw", bytes(key), curve, false, []);
  const own = await subtle.generateKey(curve, false, ["deriveBits"]);
  const shared = await subtle.deriveBits({ name: "ECDH", public: theirs }, own.privateKey, 256);
  const mine = await subtle.exportKey("raw", own.publicKey);
  const secret = await subtle.digest("SHA-256", bytes(hex(shared, mine)));
  const cipher = await subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt"]);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return hex(mine, iv, await subtle.encrypt({ name: "AES-GCM", iv }, cipher, new TextEncoder().encode(text)));
}

function say(word) {
  if (!notice) return;
  notice.hidden = false;
  for (const part of notice.querySelectorAll("[data-say]")) part.hidden = part.dataset.say !== word;
}

/** The form token of the session: this page's, or that of a page as it is now. */
async function token() {
  const here = [...document.querySelectorAll("[name=csrf]")].map((it) => it.value).find(Boolean);
  if (here) return here;
  const page = new DOMParser().parseFromString(await (await fetch("/declare")).text(), "text/html");
  return page.querySelector("[name=csrf]")?.value ?? "";
}

/** What became of a letter: 204 saved, 409 something newer stands there; a refusal means that nobody can open it. */
async function send() {
  for (const entry of entries()) {
    const letter = localStorage.getItem(entry);
    try {
      const body = new URLSearchParams({ csrf: await token(), quiet: "yes", letter });
      const { status } = await fetch("/declare/kept", { method: "POST", body, redirect: "manual" });
      if (status === 409) {
        const form = notice.querySelector("form");
        Object.assign(form.elements.letter, { value: letter });
        Object.assign(form.elements.entry, { value: entry });
        Object.assign(form.elements.csrf, { value: await token() });
        return say("newer");
      }
      if (status === 429 || status >= 500) return say("waiting");
      localStorage.removeItem(entry);
      say(status === 204 ? "sent" : "gone");
    } catch {
      return say("waiting");
    }
  }
}

// The choice between two answers was made: what is sent with it is no longer needed here.
for (const it of document.querySelectorAll("[name=entry]")) {
  if (it.value) it.form.addEventListener("submit", () => localStorage.removeItem(it.value));
}

const unsent = document.querySelector("[data-unsent]:not([hidden])");
if (unsent && crypto.subtle) {
  const form = unsent.querySelector("form");
  const fields = [...new FormData(form)];
  const key = Object.fromEntries(fields).keep || localStorage.getItem("key");
  const question = unsent.querySelector("[data-ask]");
  // Only pages of the declaration carry a key, or are blank ones of somebody who agreed before.
  const path = form.getAttribute("action");
  question.hidden = !key || !/^\/declare\/(?!check|kept)/.test(path);
  question.addEventListener("click", async ({ target: { value } }) => {
    if (!value) return;
    question.hidden = true;
    if (value === "no") {
      unsent.querySelector("[data-declined]").hidden = false;
      return;
    }
    const answers = fields.filter(([name]) => !/^(csrf|keep|then)$/.test(name));
    localStorage.setItem(STORE + path, await seal(key, JSON.stringify([path, answers])));
    localStorage.setItem("key", key);
    unsent.remove();
    say("waiting");
    send();
  });
}

if (unsent) {
  // A page that was kept for everybody knows no session's token.
  const form = unsent.querySelector("form");
  form.addEventListener("submit", async (event) => {
    const { csrf } = form.elements;
    if (!csrf || csrf.value) return;
    event.preventDefault();
    csrf.value = await token().catch(() => "");
    form.submit();
  });
}

// The key of the session as it is now, for somebody who agreed before.
const current = document.querySelector("[name=keep]")?.value;
if (current && localStorage.getItem("key")) localStorage.setItem("key", current);

if (notice && entries().length) {
  say("waiting");
  if (navigator.onLine) send();
}
addEventListener("online", send);

// Reads the main part of the page with the device's own voice: nothing is sent anywhere. A press reads, the next one
// pauses, the next goes on where it paused; the second button ends it. Some phones can't pause a voice: going on begins
// the sentence again.
const voices = speechSynthesis;
const SILENT = "select, option, textarea, script, style, noscript, pre, svg, [aria-hidden=true], [hidden]";
const BLOCK = "h1, h2, h3, p, li, dt, dd, label, legend, th, td, summary, button, a.button, div, main";

/** The texts of the page in order, each with its language; long ones in sentences. */
function texts() {
  const found = [];
  let last;
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const { parentElement: parent, data } = walk.currentNode;
    if (!data.trim() || parent.closest(SILENT) || !parent.checkVisibility()) continue;
    const block = parent.closest(BLOCK);
    const { lang } = parent.closest("[lang]");
    if (block === last && found.at(-1).lang === lang) found.at(-1).text += " " + data.trim();
    else found.push({ lang, text: data.trim() });
    last = block;
  }
  return found.flatMap(({ lang, text }) => text.match(/[^。！？!?]+[。！？!?]*/g).map((text) => ({ lang, text })));
}

// As voices name the languages of the page.
const tags = { "zh-Hans": "zh-CN", "zh-Hant": "zh-TW" };

function voice(lang) {
  const mine = voices.getVoices().filter((voice) => voice.localService);
  const like = (tag) => mine.find((voice) => voice.lang.replace("_", "-").startsWith(tag));
  return like(tags[lang] ?? lang) ?? like(lang.slice(0, 2));
}

let queue = [];
let at = 0;
let speaking = false;

export function press(part) {
  const [main, stop] = part.querySelectorAll("button");
  const { read = (part.dataset.read = main.textContent), pause, resume } = part.dataset;
  const show = () => {
    main.textContent = speaking ? pause : at ? resume : read;
    stop.hidden = !speaking && !at;
  };
  const end = () => {
    speaking = false;
    at = 0;
    voices.cancel();
    // The button that goes must not take the focus with it.
    if (document.activeElement === stop) main.focus();
    show();
  };
  const next = () => {
    if (at >= queue.length) return end();
    const { lang, text } = queue[at];
    const said = Object.assign(new SpeechSynthesisUtterance(text), { lang: tags[lang] ?? lang, voice: voice(lang) ?? null });
    said.onend = () => {
      if (!speaking || queue[at]?.text !== text) return;
      at += 1;
      next();
    };
    said.onerror = ({ error }) => /interrupted|canceled/.test(error) || end();
    voices.speak(said);
  };
  stop.onclick = end;
  onpagehide = () => voices.cancel();
  if (speaking) {
    speaking = false;
    voices.cancel();
  } else {
    if (!at) queue = texts();
    speaking = true;
    voices.cancel();
    next();
  }
  show();
}

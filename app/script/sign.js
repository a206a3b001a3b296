// Signing with a finger: strokes as a path in the units of the box, which is all that is sent. Without this script, or
// without a finger, one signs on paper.
const place = document.querySelector("[data-sign]");
const canvas = place.querySelector("canvas");
const strokes = place.querySelector("input");
const pen = canvas.getContext("2d");
const LONGEST = 24_000;

place.hidden = false;
pen.lineWidth = 5;
pen.lineCap = pen.lineJoin = "round";
pen.strokeStyle = getComputedStyle(canvas).color;

let last;
function point({ clientX, clientY }) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const inside = (at, size) => Math.round(Math.min(Math.max(at, 0), 1) * size);
  return [inside((clientX - left) / width, canvas.width), inside((clientY - top) / height, canvas.height)];
}
function draw(from, to) {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}
canvas.addEventListener("pointerdown", (event) => {
  canvas.setPointerCapture(event.pointerId);
  last = point(event);
  draw(last, last);
  if (strokes.value.length < LONGEST) strokes.value += `M${last.join(" ")}`;
});
canvas.addEventListener("pointermove", (event) => {
  if (!last) return;
  const next = point(event);
  if (next.join() === last.join() || strokes.value.length >= LONGEST) return;
  draw(last, next);
  strokes.value += `L${next.join(" ")}`;
  last = next;
});
for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (last = undefined));
place.querySelector("button").addEventListener("click", () => {
  pen.clearRect(0, 0, canvas.width, canvas.height);
  strokes.value = "";
});

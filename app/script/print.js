// A paper's own button, where it can do something; elsewhere the page says to use the browser's.
for (const part of document.querySelectorAll("[data-print]")) {
  part.hidden = false;
  part.firstElementChild.addEventListener("click", () => print());
}

// Leaves at once: blanks the page, ends the session, and puts a neutral page in this one's place so that Back does not
// return. The button does it, and Shift pressed three times within two seconds.
(() => {
  const form = document.querySelector("form[data-exit]");
  if (!form) return;
  const leave = (event) => {
    event?.preventDefault();
    document.documentElement.hidden = true;
    const body = new URLSearchParams(new FormData(form));
    fetch(form.action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
    location.replace(form.dataset.exit);
  };
  form.addEventListener("submit", leave);
  let presses = [];
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === "Shift" ? [...presses.filter((at) => timeStamp - at < 2000), timeStamp] : [];
    if (presses.length > 2) leave();
  });
})();

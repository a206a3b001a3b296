// A scanned code stands behind the address's #, which the browser sends to nobody: it goes into the form, and out of the
// address and the history.
const code = document.querySelector("main input[name=code]");
if (code && location.hash.length > 1) {
  code.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, "", location.pathname);
}


// Wakes the islands of the page: each <leptos-island> names a function of this very module that hydrates it. Document
// order is outer islands first; one inside another's children tells the outer before it starts, so that it finds the
// outer's context.
import(import.meta.url).then(async (module) => {
  await module.default({ module_or_path: "BROWSER_WASM" });
  module.hydrate();
  for (const island of document.querySelectorAll("leptos-island")) {
    island.closest("leptos-children")?.$$on_hydrate?.();
    await module[island.dataset.component](island);
  }
  document.documentElement.toggleAttribute("data-awake", true);
  dispatchEvent(new Event("awake"));
});

/** Asks before leaving a page whose text was changed and is kept nowhere, not even as a draft. */
export function guardUnsaved() {
  addEventListener("input", (event) => {
    if (event.target instanceof Element) event.target.closest("form[data-guard]")?.setAttribute("data-unsaved", "");
  }, { capture: true });
  addEventListener("submit", (event) => event.target instanceof Element && event.target.removeAttribute("data-unsaved"));
  addEventListener("beforeunload", (event) => {
    if (document.querySelector("form[data-unsaved]")) event.preventDefault();
  });
}

/** Brings what went wrong to whoever does not see the top of the page. */
export function focusProblems() {
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
}

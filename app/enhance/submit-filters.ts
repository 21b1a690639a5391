/** A filter takes effect when it is ticked; without script there is a button. */
export function submitFilters() {
  addEventListener("change", (event) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>("form[data-autosubmit]") : null;
    form?.requestSubmit();
  });
}

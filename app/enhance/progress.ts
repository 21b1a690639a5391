/** While a large file is sent and read, the form says so; without this the browser's own sign has to do. */
export function showProgress() {
  addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.dataset.progress || event.defaultPrevented) return;
    const status = document.createElement("p");
    status.setAttribute("role", "status");
    status.append(form.dataset.progress, document.createElement("progress"));
    form.append(status);
  });
}

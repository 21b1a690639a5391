import { browserSupportsWebAuthn, startAuthentication, startRegistration } from "@simplewebauthn/browser";

/** Shows a button whose form goes off with a device's answer: fetch the challenge for what the form says, ask the device, send. */
export function offerPasskey(button: HTMLButtonElement) {
  const { form } = button;
  const field = form?.elements.namedItem("passkey");
  const problem = form?.querySelector<HTMLElement>("[data-passkey-problem]");
  if (!form || !(field instanceof HTMLInputElement) || !problem || !browserSupportsWebAuthn()) return;
  button.hidden = false;
  for (const other of document.querySelectorAll<HTMLElement>("[data-without-passkeys]")) other.hidden = true;

  let asking = false;
  form.addEventListener("submit", (event) => {
    if (event.submitter !== button) return;
    // Not sent yet: the guard against double sending must not see it.
    event.preventDefault();
    event.stopPropagation();
    if (asking) return;
    asking = true;
    problem.textContent = "";
    void answerOf(button, new FormData(form))
      .then((answer) => {
        field.value = answer ?? "";
        form.requestSubmit();
      })
      .catch((error: unknown) => (problem.textContent = error instanceof Refused ? error.message : (problem.dataset.passkeyProblem ?? "")))
      .finally(() => (asking = false));
  });
  // Coming back to the page: a used answer is worth nothing.
  addEventListener("pageshow", () => (field.value = ""));
}

class Refused extends Error {}

/** The device's answer as the form field holds it; null where the form itself is not complete, which the server says best. */
async function answerOf({ dataset }: HTMLButtonElement, form: FormData): Promise<string | null> {
  const fields = [...form].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
  const response = await fetch(dataset.challenge ?? "", { method: "POST", body: new URLSearchParams(fields) });
  if (response.status === 422) return null;
  const answer = await response.json();
  if (!response.ok) throw new Refused(answer.problem);
  return JSON.stringify(await (dataset.passkey === "create" ? startRegistration({ optionsJSON: answer }) : startAuthentication({ optionsJSON: answer })));
}

import { useActionData } from "@remix-run/react";
import type { Reason } from "~/domain/refusal";
import { fieldError } from "~/messages/fields";
import { refusals } from "~/messages/refusals";
import { useSay } from "./say";

interface Rejection {
  typed: Record<string, string[]>;
  errors: Record<string, string[]>;
  refused: Reason | null;
  theirs?: unknown;
}

/** The last form, if it was not accepted: what was typed, and what to say about each field. */
export function useRejection() {
  const rejection = useActionData<Rejection>() ?? null;
  const { say } = useSay();
  const fields = Object.entries(rejection?.errors ?? {}).map(([field, [first = ""]]) => ({ field, message: say(fieldError(first)) }));
  const refused = rejection?.refused ? [{ field: "main", message: say(refusals[rejection.refused]) }] : [];

  return {
    rejection,
    /** For the summary on top of the page. */
    errors: [...fields, ...refused],
    errorOf: (name: string) => fields.find((one) => one.field === name || one.field.startsWith(`${name}.`) || name.startsWith(`${one.field}.`))?.message,
    /** What was typed, else the value given. */
    typed: (name: string, otherwise = "") => (rejection ? (rejection.typed[name]?.[0] ?? "") : otherwise),
    typedList: (name: string, otherwise: string[] = []) => (rejection ? (rejection.typed[name] ?? []) : otherwise),
  };
}

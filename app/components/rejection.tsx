import { useActionData, useLoaderData } from "@remix-run/react";
import type { Reason } from "~/domain/refusal";
import { fieldError } from "~/messages/fields";
import { refusals } from "~/messages/refusals";
import { useSay } from "./say";

interface Rejection {
  typed: Record<string, string[]>;
  errors: Record<string, string[]>;
  refused: Reason | null;
  theirs?: unknown;
  /** Texts that two people changed. */
  merges?: { name: string; mine: string; theirs: string; merged: string | null }[];
}

/** What a page knows of a draft that is taken up. */
interface WithDraft {
  draft?: { taken: boolean; fields: Record<string, string[]> } | null;
}

/** The last form, if it was not accepted: what was typed, and what to say about each field. */
export function useRejection() {
  const rejection = useActionData<Rejection>() ?? null;
  const draft = useLoaderData<WithDraft | null>()?.draft;
  const before = rejection?.typed ?? (draft?.taken ? draft.fields : null);
  const { say } = useSay();
  const fields = Object.entries(rejection?.errors ?? {}).map(([field, [first = ""]]) => ({ field, message: say(fieldError(first)) }));
  const refused = rejection?.refused ? [{ field: "main", message: say(refusals[rejection.refused]) }] : [];

  return {
    rejection,
    /** For the summary on top of the page. */
    errors: [...fields, ...refused],
    errorOf: (name: string) => fields.find((one) => one.field === name || one.field.startsWith(`${name}.`) || name.startsWith(`${one.field}.`))?.message,
    /** What was typed, just now or in a draft that is taken up; else the value given. */
    typed: (name: string, otherwise = "") => (before ? (before[name]?.[0] ?? "") : otherwise),
    typedList: (name: string, otherwise: string[] = []) => (before ? (before[name] ?? []) : otherwise),
  };
}

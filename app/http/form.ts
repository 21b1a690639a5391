/** What a form sent: every field as it was typed, and the same as nested values for a schema. */
export interface SentForm {
  /** Field name → what was typed, once for each control of that name. */
  typed: Record<string, string[]>;
  /** `title.lv=x` becomes { title: { lv: "x" } }; a name that ends in `[]` is always a list. */
  input: Record<string, unknown>;
  once?: string;
  /** The draft that is sent with it and then forgotten. */
  draft?: string;
}

/** Reads a form. Files are left to the routes that expect them. */
export async function readForm(request: Request): Promise<SentForm> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of await request.formData()) if (typeof value === "string") (typed[name] ??= []).push(value);
  const { once, draft, ...fields } = typed;
  return { typed: fields, input: nested(fields), once: once?.[0], draft: draft?.[0] };
}

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function nested(fields: Record<string, string[]>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(fields)) {
    const list = name.endsWith("[]");
    const path = (list ? name.slice(0, -2) : name).split(".");
    if (path.length > 6 || path.some((step) => forbidden.has(step))) continue;
    place(root, path, list ? values.filter((value) => value !== "") : (values[0] ?? ""));
  }
  return root;
}

function place(target: Record<string, unknown>, [step = "", ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    target[step] = value;
    return;
  }
  const inner = target[step];
  const next: Record<string, unknown> = isRecord(inner) ? inner : {};
  target[step] = next;
  place(next, rest, value);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

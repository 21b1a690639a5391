import { z } from "zod";
import type { Language } from "../domain/language";
import type { ImportNote, RawClause, RawParameter } from "../domain/library/import";
import { ImportRefused, shallow, textOf } from "./limits";
import type { ReadFile } from "./table";

const text = z.string().catch("");
const Prop = z.object({ name: text, value: text });
const Link = z.object({ href: text, rel: text });
const Param = z.object({
  id: z.string(),
  label: text,
  select: z.object({ "how-many": text, choice: z.array(z.string()).catch([]) }).optional(),
});
interface Part { name: string; prose: string; title: string; props: z.infer<typeof Prop>[]; parts: Part[] }
const Part: z.ZodType<Part> = z.lazy(() => z.object({ name: text, prose: text, title: text, props: z.array(Prop).catch([]), parts: z.array(Part).catch([]) }));
interface Control { id: string; title: string; params: z.infer<typeof Param>[]; props: z.infer<typeof Prop>[]; links: z.infer<typeof Link>[]; parts: Part[]; controls: Control[] }
const Control: z.ZodType<Control> = z.lazy(() =>
  z.object({ id: z.string(), title: text, params: z.array(Param).catch([]), props: z.array(Prop).catch([]), links: z.array(Link).catch([]), parts: z.array(Part).catch([]), controls: z.array(Control).catch([]) }));
interface Group { id: string; title: string; params: z.infer<typeof Param>[]; parts: Part[]; groups: Group[]; controls: Control[] }
const Group: z.ZodType<Group> = z.lazy(() =>
  z.object({ id: text, title: text, params: z.array(Param).catch([]), parts: z.array(Part).catch([]), groups: z.array(Group).catch([]), controls: z.array(Control).catch([]) }));
const Catalog = z.object({ catalog: z.object({ metadata: z.object({ title: text }), params: z.array(Param).catch([]), groups: z.array(Group).catch([]), controls: z.array(Control).catch([]) }) });

/** An OSCAL catalogue (NIST, JSON form): groups, controls with enhancements, parameters with choices, parts, links. */
export function readOscal(bytes: Uint8Array, file: string, language: Language): ReadFile {
  const parsed = (() => {
    try {
      return JSON.parse(textOf(bytes)) as unknown;
    } catch (error) {
      throw error instanceof ImportRefused ? error : new ImportRefused("broken", error instanceof Error ? error.message : "");
    }
  })();
  shallow(parsed);
  const found = Catalog.safeParse(parsed);
  if (!found.success) throw new ImportRefused("not-this-format", found.error.issues[0]?.path.join("."));
  const { metadata, params, groups, controls } = found.data.catalog;
  const reader = new CatalogReader(file, language);
  reader.group({ id: "", title: metadata.title, params, parts: [], groups, controls }, []);
  return { title: metadata.title || file, raws: reader.raws, notes: reader.notes };
}

class CatalogReader {
  readonly raws: RawClause[] = [];
  readonly notes: ImportNote[] = [];
  constructor(
    private readonly file: string,
    private readonly language: Language,
  ) {}

  group(group: Group, inherited: z.infer<typeof Param>[]) {
    const params = [...inherited, ...group.params];
    for (const part of group.parts) if (part.prose) this.note("dropped", "unknown-field", group.id, `${part.name}: ${part.prose.slice(0, 80)}`);
    for (const control of group.controls) this.control(control, params, null);
    for (const inner of group.groups) this.group(inner, params);
    if (group.controls.length + group.groups.length === 0) this.note("dropped", "empty-group", group.id, group.title);
  }

  private control(control: Control, inherited: z.infer<typeof Param>[], parent: string | null) {
    for (const inner of control.controls) this.control(inner, [...inherited, ...control.params], control.id);
    const status = control.props.find((prop) => prop.name === "status")?.value.toLowerCase();
    const goneTo = control.links.filter((link) => ["moved-to", "incorporated-into"].includes(link.rel)).map((link) => link.href.replace(/^#/, ""));
    if (status === "withdrawn" || goneTo.length > 0) {
      this.note("dropped", goneTo.length > 0 ? "moved" : "withdrawn", control.id, `${control.title}${goneTo.length > 0 ? ` → ${goneTo.join(", ")}` : ""}`);
      return;
    }
    const statement = control.parts.filter((part) => part.name === "statement").map((part) => lines(part)).join("\n").trim();
    const guidance = control.parts.filter((part) => ["guidance", "overview", "rationale"].includes(part.name)).map((part) => lines(part)).join("\n").trim();
    const objective = control.parts.filter((part) => part.name === "assessment-objective").map((part) => lines(part)).join("\n").trim();
    const methods = control.parts.filter((part) => part.name === "assessment-method").map((part) => part.props.find((prop) => prop.name === "method")?.value.toLowerCase() ?? "");
    const known = ["statement", "guidance", "overview", "rationale", "assessment-objective", "assessment-method"];
    for (const part of control.parts) if (!known.includes(part.name)) this.note("dropped", "unknown-field", control.id, part.name);

    const own = [...inherited, ...control.params];
    const labels = new Map(own.map((param) => [param.id, param.label || param.id]));
    const nested = new Set<string>();
    const parameters = own.filter((param) => control.params.includes(param) || statement.includes(param.id)).map((param): RawParameter => ({
      id: parameterId(param.id),
      label: param.label || param.id,
      multiple: param.select?.["how-many"] === "one-or-more",
      options: param.select?.choice.map((choice) => choice.replace(insertion, (_, id: string) => {
        nested.add(id);
        this.note("changed", "nested-choice", control.id, `${param.id} ← ${id}`);
        return `[${labels.get(id) ?? id}]`;
      })),
    }));
    const words = (prose: string) => prose.replace(insertion, (_, id: string) => `{{${parameterId(id)}}}`);
    const plain = (prose: string) => prose.replace(insertion, (_, id: string) => `[${labels.get(id) ?? id}]`);
    this.raws.push({
      place: `${this.file}, ${control.id}`,
      id: control.id,
      title: { [this.language]: control.title },
      text: statement ? { [this.language]: words(statement) } : {},
      why: guidance ? { [this.language]: plain(guidance) } : undefined,
      verification: { method: methods.includes("test") ? "test" : methods.length > 0 ? "inspection" : undefined, text: objective ? { [this.language]: plain(objective) } : undefined },
      parameters: parameters.filter((parameter) => ![...nested].some((id) => parameterId(id) === parameter.id)),
      relations: [
        ...(parent ? [{ type: "refines" as const, target: parent }] : []),
        ...control.links.filter((link) => link.rel === "required").map((link) => ({ type: "requires" as const, target: link.href.replace(/^#/, "") })),
      ],
    });
    const other = control.links.filter((link) => !["required", "moved-to", "incorporated-into"].includes(link.rel));
    if (other.length > 0) this.note("dropped", "link-elsewhere", control.id, other.map((link) => `${link.rel} ${link.href}`).join(", ").slice(0, 300));
  }

  private note(kind: ImportNote["kind"], code: ImportNote["code"], id: string, detail: string) {
    this.notes.push({ kind, code, place: id ? `${this.file}, ${id}` : this.file, detail });
  }
}

const insertion = /\{\{\s*insert:\s*param,\s*([^\s}]+)\s*\}\}/g;

/** OSCAL ids may hold dots and underscores; ours may not. */
const parameterId = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^[^a-z]+/, "p");

/** Prose of a part and what is nested in it, with its labels, a line each. */
function lines(part: Part, depth = 0): string {
  const label = part.props.find((prop) => prop.name === "label")?.value;
  const own = [label, part.title, part.prose].filter(Boolean).join(" ");
  return [own && `${"  ".repeat(Math.max(0, depth - 1))}${own}`, ...part.parts.map((inner) => lines(inner, depth + 1))].filter(Boolean).join("\n");
}

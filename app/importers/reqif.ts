import type { Language } from "../domain/language";
import type { ImportNote, RawClause } from "../domain/library/import";
import { unzipped } from "../exporters/unzip";
import { type Column, columnOf, rawFrom } from "./columns";
import { ImportRefused, textOf } from "./limits";
import type { ReadFile } from "./table";
import { type Xml, along, attribute, children, content, parsedXml, plainText } from "./xml";

/** ReqIF 1.2 (OMG): spec objects with their attributes, relations, order of the specification tree. Also as .reqifz. */
export function readReqif(bytes: Uint8Array, file: string, language: Language): ReadFile {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = unzipped(bytes);
    if (typeof parts === "string") throw new ImportRefused("broken", parts);
    const inner = [...parts].filter(([name]) => name.toLowerCase().endsWith(".reqif"));
    if (inner.length === 0) throw new ImportRefused("not-this-format", "ReqIF");
    const read = inner.map(([name, one]) => readReqif(one, name, language));
    const others = [...parts.keys()].filter((name) => !name.toLowerCase().endsWith(".reqif") && !name.endsWith("/"));
    const notes = others.map((name): ImportNote => ({ kind: "dropped", code: "attachment", place: file, detail: name }));
    return { title: read[0]?.title ?? file, raws: read.flatMap((one) => one.raws), notes: [...read.flatMap((one) => one.notes), ...notes] };
  }
  const xml = parsedXml(textOf(bytes), ["THE-VALUE"]);
  const body = along(xml, "REQ-IF", "CORE-CONTENT", "REQ-IF-CONTENT")[0];
  if (!body) throw new ImportRefused("not-this-format", "ReqIF");

  const definitions = namesOf(along(body, "SPEC-TYPES", "SPEC-OBJECT-TYPE", "SPEC-ATTRIBUTES"));
  const enumerations = namesOf(along(body, "DATATYPES", "DATATYPE-DEFINITION-ENUMERATION", "SPECIFIED-VALUES"));
  const notes: ImportNote[] = [];
  const unknown = new Map<string, number>();
  const foreign = new Map<string, string>();
  const objects = new Map<string, RawClause>();
  for (const object of along(body, "SPEC-OBJECTS", "SPEC-OBJECT")) {
    const identifier = attribute(object, "IDENTIFIER");
    const values: (readonly [Column, string])[] = [];
    for (const [name, value] of valuesOf(object, definitions, enumerations)) {
      const column = columnOf(name, language);
      if (column) values.push([column, value]);
      else if (value) unknown.set(name, (unknown.get(name) ?? 0) + 1);
    }
    const raw = rawFrom(values, `${file}, ${identifier}`, language);
    raw.id ??= attribute(object, "LONG-NAME") || identifier;
    foreign.set(identifier, raw.id);
    objects.set(identifier, raw);
  }
  for (const [name, count] of unknown) notes.push({ kind: "not-understood", code: "unknown-field", place: file, detail: `${name} (${count})` });

  const relationTypes = new Map(along(body, "SPEC-TYPES", "SPEC-RELATION-TYPE").map((type) => [attribute(type, "IDENTIFIER"), attribute(type, "LONG-NAME")]));
  for (const relation of along(body, "SPEC-RELATIONS", "SPEC-RELATION")) {
    const [source, target] = ["SOURCE", "TARGET"].map((end) => content(along(relation, end, "SPEC-OBJECT-REF")[0]).trim());
    const name = relationTypes.get(content(along(relation, "TYPE", "SPEC-RELATION-TYPE-REF")[0]).trim()) ?? "";
    const type = relationNamed(name);
    const of = objects.get(source ?? "");
    if (type && of) of.relations?.push({ type, target: foreign.get(target ?? "") ?? target ?? "", reason: name });
    else notes.push({ kind: "dropped", code: "relation-unknown", place: `${file}, ${source}`, detail: `${name} → ${foreign.get(target ?? "") ?? target}` });
  }
  const order = along(body, "SPECIFICATIONS", "SPECIFICATION").flatMap((one) => hierarchy(one));
  const inTree = order.flatMap((identifier) => objects.get(identifier) ?? []);
  const headings = new Set([...objects].filter(([, raw]) => !Object.values(raw.text).some(Boolean) && Object.values(raw.title).some(Boolean)).map(([identifier]) => identifier));
  for (const identifier of headings) notes.push({ kind: "dropped", code: "empty-group", place: `${file}, ${identifier}`, detail: Object.values(objects.get(identifier)?.title ?? {})[0] ?? "" });
  const rest = [...objects].filter(([identifier]) => !order.includes(identifier)).map(([, raw]) => raw);
  const asHeading = new Set([...headings].map((identifier) => objects.get(identifier)));
  const title = attribute(along(body, "SPECIFICATIONS", "SPECIFICATION")[0], "LONG-NAME");
  return { title: title || file, raws: [...new Set([...inTree, ...rest])].filter((raw) => !asHeading.has(raw)), notes };
}

/** Identifier → long name of every element in these lists, whatever its kind. */
function namesOf(lists: readonly Xml[]): Map<string, string> {
  const elements = lists.flatMap((list) => Object.keys(list).filter((key) => !key.startsWith("@") && key !== "#text").flatMap((key) => children(list, key)));
  return new Map(elements.map((one) => [attribute(one, "IDENTIFIER"), attribute(one, "LONG-NAME")]));
}

function valuesOf(object: Xml, definitions: ReadonlyMap<string, string>, enumerations: ReadonlyMap<string, string>): [string, string][] {
  return children(object, "VALUES").flatMap((values) =>
    Object.keys(values).filter((kind) => kind.startsWith("ATTRIBUTE-VALUE-")).flatMap((kind) =>
      children(values, kind).map((value): [string, string] => {
        const reference = along(value, "DEFINITION", kind.replace("VALUE", "DEFINITION") + "-REF")[0];
        const name = definitions.get(content(reference).trim()) ?? content(reference).trim();
        if (kind === "ATTRIBUTE-VALUE-XHTML") return [name, plainText(content(children(value, "THE-VALUE")[0]))];
        if (kind === "ATTRIBUTE-VALUE-ENUMERATION") return [name, along(value, "VALUES", "ENUM-VALUE-REF").map((one) => enumerations.get(content(one).trim()) ?? content(one)).join(", ")];
        return [name, attribute(value, "THE-VALUE")];
      })));
}

/** Object identifiers in the order of the tree. */
function hierarchy(of: Xml): string[] {
  return along(of, "CHILDREN", "SPEC-HIERARCHY").flatMap((node) => [content(along(node, "OBJECT", "SPEC-OBJECT-REF")[0]).trim(), ...hierarchy(node)]);
}

function relationNamed(name: string) {
  if (/requir|depend/i.test(name)) return "requires" as const;
  if (/conflict|contradict/i.test(name)) return "conflicts" as const;
  if (/refine|satisf|deriv|parent|link/i.test(name)) return "refines" as const;
  return null;
}

// What of OASIS SARIF 2.1.0 (errata 01) we write, as a schema: names, types and value sets after sections 3.13 to 3.35. Nothing else is allowed.
const text = { type: "string" };
const index = { type: "integer", minimum: -1 };
const bag = { type: "object", properties: { tags: { type: "array", uniqueItems: true, items: text } } };
const object = (properties: Record<string, object>, required: string[] = []) => ({ type: "object", additionalProperties: false, properties, required });
const list = (items: object, more: object = {}) => ({ type: "array", items, ...more });
const level = { enum: ["none", "note", "warning", "error"] };
const multiformat = object({ text, markdown: text, properties: bag }, ["text"]);
/** A message has a text or names one of its rule: 3.11. */
const message = { ...object({ text, markdown: text, id: text, arguments: list(text), properties: bag }), anyOf: [{ required: ["text"] }, { required: ["id"] }] };
const reportingDescriptor = object({
  id: text, name: text, shortDescription: multiformat, fullDescription: multiformat, help: multiformat, helpUri: text, properties: bag,
  defaultConfiguration: object({ enabled: { type: "boolean" }, level, rank: { type: "number", minimum: -1, maximum: 100 }, parameters: bag, properties: bag }),
}, ["id"]);
const toolComponent = object({ name: text, version: text, semanticVersion: text, language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" }, informationUri: text, rules: list(reportingDescriptor, { uniqueItems: true }), properties: bag }, ["name"]);
const logicalLocation = object({ name: text, index, fullyQualifiedName: text, decoratedName: text, parentIndex: index, kind: text, properties: bag });
const location = object({ id: index, physicalLocation: { type: "object" }, logicalLocations: list(logicalLocation, { uniqueItems: true }), message, properties: bag });
const suppression = object({ guid: text, kind: { enum: ["inSource", "external"] }, status: { enum: ["accepted", "underReview", "rejected"] }, justification: text, location, properties: bag }, ["kind"]);
const result = object({
  ruleId: text, ruleIndex: index, level, kind: { enum: ["notApplicable", "pass", "fail", "review", "open", "informational"] }, message, locations: list(location), guid: text,
  partialFingerprints: { type: "object", additionalProperties: text }, fingerprints: { type: "object", additionalProperties: text }, suppressions: list(suppression, { uniqueItems: true }), properties: bag,
}, ["message"]);
const run = object({
  tool: object({ driver: toolComponent, extensions: list(toolComponent), properties: bag }, ["driver"]), language: { type: "string", pattern: "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
  automationDetails: object({ id: text, guid: text, correlationGuid: text, description: message, properties: bag }), columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
  results: list(result), properties: bag,
}, ["tool"]);

export const sarifSchema = object({ $schema: text, version: { enum: ["2.1.0"] }, runs: list(run), properties: bag }, ["version", "runs"]);

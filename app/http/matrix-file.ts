import type { AppLoadContext } from "@remix-run/node";
import { Language, inLanguage } from "~/domain/language";
import { verbatimIn } from "~/domain/review/matrix-row";
import { selfCheck } from "~/domain/review/self-check";
import type { Statement } from "~/domain/review/statement";
import { csv } from "~/exporters/csv";
import { matrixCsv, matrixXlsx } from "~/exporters/matrix";
import { matrixWords as words, weaknessNames } from "~/messages/matrix";
import { say } from "~/messages/say";
import type { PublishedMatrix } from "~db/matrices";
import { type openMatrix, lotNumber } from "./open-matrix";
import { nothingHere } from "./perform";

const types = { xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", csv: "text/csv; charset=utf-8" };

/** The empty files of what is published never change; the few that are asked for most are not made again each time. */
const kept = new Map<string, Uint8Array>();
const mostKept = 8;

/** A matrix by the name of its file, `matrix.en.xlsx`: empty where there are no statements. */
export function matrixFile({ config }: AppLoadContext, { matrix, publication, frozenAt }: PublishedMatrix, name: string, statements: ReadonlyMap<string, Statement> | null): Response {
  const [, tag = "", kind = ""] = /^matrix\.([a-z]{2})\.(xlsx|csv)$/.exec(name) ?? [];
  const language = Language.safeParse(tag).data;
  if (!language || (kind !== "xlsx" && kind !== "csv")) throw nothingHere();
  const make = () => {
    const file = { matrix, statements: statements ?? new Map<string, Statement>(), language };
    const address = `${config.origin}/published/${matrix.specificationId}/matrix/return`;
    return kind === "xlsx" ? matrixXlsx(file, { frozenAt, address }) : new TextEncoder().encode(matrixCsv(file));
  };
  const key = `${publication.id} ${name}`;
  const bytes = statements === null ? (kept.get(key) ?? make()) : make();
  if (statements === null) kept.set(key, bytes);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return sent(bytes, kind, `matrix-${matrix.specificationId}-${matrix.publication}.${language}.${kind}`, statements === null ? "public, max-age=60" : "private, no-store");
}

/** The self-check as a table. */
export function checkFile({ matrix, made, reading, page }: Awaited<ReturnType<typeof openMatrix>>): Response {
  const { language } = page;
  const head = [words.lotColumn, words.requirement, words.found].map((one) => say(language, one));
  const rows = selfCheck(matrix, made).flatMap(({ lotId, found }) =>
    found.map(({ row, weaknesses }) => [lotNumber(matrix, lotId), `${row.number} ${verbatimIn(matrix, row, reading).title}`, weaknesses.map((one) => say(language, weaknessNames[one])).join("; ")]),
  );
  return sent(new TextEncoder().encode(csv(head, rows)), "csv", `self-check-${matrix.specificationId}-${matrix.publication}.${language}.csv`, "private, no-store");
}

export function sent(bytes: Uint8Array, kind: keyof typeof types, name: string, caching: string): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": types[kind], "Content-Length": String(bytes.length), "Content-Disposition": `attachment; filename="${name}"`, "Cache-Control": caching } });
}

export const lotTitle = (matrix: PublishedMatrix["matrix"], lotId: string, language: Language): string | null => {
  const lot = matrix.lots.find(({ id }) => id === lotId);
  return lot ? say(language, words.lot, { number: lot.number, title: inLanguage(lot.title, language) }) : null;
};

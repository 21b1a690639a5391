// A specification with as many requirements as wanted, for measuring only.
import { forAll } from "~/domain/specification/scope";
import { clauseRow } from "~db/publish-library";
import { saveClauses, saveRelease } from "~db/library";
import { actorOf, done } from "~db/demo";
import { description } from "~db/demo-cast";
import { readLibrary } from "~db/publish-library";
import { saveRequirements } from "~db/save-requirement";
import { addSection } from "~/acts/specification/section";
import { createSpecification } from "~/acts/specification/create-specification";
import { acceptParticipation } from "~/acts/specification/participation";
import type { Store } from "~db/store";

const sectionCount = 20;

/** Fills twenty sections with clauses of the library over and over; gives the address of the first section. */
export async function manyRequirements(store: Store, count: number): Promise<string> {
  const as = (personId: string) => ({ store, actor: actorOf(personId), now: new Date(), newId: () => crypto.randomUUID() });
  const invited = ["demo-kalnmuiza", "demo-pohjaranna"];
  const { specificationId } = await done(createSpecification(as("demo-anna"), { ...description, invited, title: { en: `${count} requirements`, lv: `${count} prasības` } }));
  for (const person of ["demo-peteris", "demo-mari"]) await done(acceptParticipation(as(person), { specificationId }));
  const clauses = readLibrary().packs.flatMap((one) => one.clauses);

  let first = "";
  for (let index = 0; index < sectionCount; index++) {
    const title = { en: `Section ${index + 1}`, lv: `Sadaļa ${index + 1}` };
    const { sectionId } = await done(addSection(as("demo-anna"), { specificationId, title }));
    first ||= sectionId;
    const here = Math.floor(count / sectionCount) + (index < count % sectionCount ? 1 : 0);
    const rows = Array.from({ length: here }, (_, row) => {
      const clause = clauses[(index * 7 + row) % clauses.length];
      if (!clause) throw new Error("the library is empty");
      return {
        id: crypto.randomUUID(), specificationId, sectionId, place: (row + 1) * 1024, clauseId: clause.id, clauseRevision: clause.revision,
        tailoring: {}, local: null, level: clause.level, scope: forAll, verification: null,
      };
    });
    await store.transaction(() => saveRequirements(store, rows, "demo-anna", new Date()));
  }
  return `/specifications/${specificationId}/sections/${first}`;
}

/** Library clauses multiplied under new ids, so that search has much to search. */
export async function manyClauses(store: Store, count: number) {
  const library = readLibrary().packs;
  const [pack] = library;
  const clauses = library.flatMap((one) => one.clauses);
  if (!pack) throw new Error("the library is empty");
  await store.transaction(async () => {
    const id = `many@${count}`;
    await saveRelease(store, { id, packId: "many", version: String(count), pack: pack.pack, sha256: "", clauseCount: count, languages: ["en", "lv"], authorityId: null, publishedAt: new Date() });
    for (let from = 0; from < count; from += 2000) {
      const rows = Array.from({ length: Math.min(2000, count - from) }, (_, offset) => {
        const clause = clauses[(from + offset) % clauses.length];
        if (!clause) throw new Error("the library is empty");
        const number = from + offset;
        const copy = { ...clause, id: `MANY-${number}`, title: { en: `${clause.title.en} rare${number % 5000}`, lv: clause.title.lv } };
        return clauseRow(copy, id, "many");
      });
      await saveClauses(store, rows);
    }
  });
}


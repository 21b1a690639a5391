import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { takeImport } from "~/acts/library/import-clauses";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { LevelTag } from "~/components/tag";
import type { Language } from "~/domain/language";
import type { Clause } from "~/domain/library/clause";
import { can } from "~/domain/people/permission";
import { formatDate } from "~/domain/wording/format";
import { wording } from "~/domain/wording/wording";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { importWords as words, ownPackWords, takenCount } from "~/messages/packs";
import { findImport } from "~db/imports";
import { ImportNotes } from "./import-notes";

const mostShown = 200;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const actor = actorOf(context);
  const found = await findImport(context.store, actor, params.importId ?? "");
  if (!found || found.packId !== params.packId) throw nothingHere();
  const { clauses, notes, title } = found.result;
  return {
    language: context.language, packId: found.packId, fileName: found.fileName, title, notes, total: clauses.length, takenAt: found.takenAt?.toISOString() ?? null,
    clauses: clauses.slice(0, mostShown).map(({ place, clause }) => ({ place, id: clause.id, level: clause.level, title: clause.title[context.language], text: sentenceOf(clause, context.language).slice(0, 300) })),
    may: can(actor, "pack:write"),
  };
}

const sentenceOf = ({ text, level, parameters }: Clause, language: Language) =>
  wording(text[language], { language, level, parameters, valueOf: () => null, referenceTo: () => null }).map((segment) => segment.text).join("");

export const action = (args: ActionFunctionArgs) =>
  perform(args, takeImport, ({ packId }) => `/library/own/${packId}`, (input) => ({ ...input, all: input.take === "all" }));

export default function ImportPreview() {
  const { packId, fileName, title, notes, total, takenAt, clauses, may } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, sayCount, language } = useSay();
  return (
    <Page title={say(words.preview, { file: fileName })} breadcrumb={[{ label: say(ownPackWords.title), href: "/library/own" }, { label: packId, href: `/library/own/${packId}` }]}>
      <ErrorSummary errors={errors} />
      {takenAt && <Notice tone="green">{say(words.taken, { date: formatDate(takenAt, language) })}</Notice>}
      <p role="status"><strong>{title}</strong>: {sayCount(takenCount, total)}</p>
      <ImportNotes notes={notes} />
      <form method="post" className="stack" id="clauseIds">
        <Once />
        {may && (
          <p className="row">
            <Button name="take" value="all">{say(words.takeAll)}</Button>
            <Button variant="secondary" name="take" value="chosen">{say(words.take)}</Button>
          </p>
        )}
        <Card title={say(words.canBeTaken)}>
          {total > clauses.length && <p className="hint">{say(words.shown, { count: clauses.length })}</p>}
          <fieldset>
            <legend className="vh">{say(words.choose)}</legend>
            <ul className="list">
              {clauses.map(({ id, level, title: name, text, place }) => (
                <li key={id}>
                  <label className="choice">
                    <input type="checkbox" name="clauseIds[]" value={id} disabled={!may} />
                    <span>
                      <strong>{name}</strong> <LevelTag level={level} /> <span className="hint">{id} · {place}</span>
                      <span className="sub">{text}</span>
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
        </Card>
      </form>
    </Page>
  );
}

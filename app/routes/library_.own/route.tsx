import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { createOwnPack } from "~/acts/library/own-pack";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary, TextArea, TextField } from "~/components/form";
import { LibraryLinks } from "~/components/library-links";
import { Empty } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { languages } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { common, languageNames } from "~/messages/common";
import { clauseCount } from "~/messages/library";
import { ownPackWords as words } from "~/messages/packs";
import { findOwnPacks } from "~db/own-packs";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context }: LoaderFunctionArgs) {
  const actor = actorOf(context);
  const packs = await findOwnPacks(context.store, actor);
  return { language: context.language, packs: packs.map((pack) => ({ id: pack.id, title: pack.title[context.language], drafts: Number(pack.drafts) })), may: can(actor, "pack:write") };
}

export const action = (args: ActionFunctionArgs) => perform(args, createOwnPack, ({ packId }) => `/library/own/${packId}`);

export default function OwnPacks() {
  const { packs, may } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed } = useRejection();
  const { say, sayCount } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(common.library), href: "/library" }]}>
      <LibraryLinks here="/library/own" />
      <p>{say(words.intro)}</p>
      <ErrorSummary errors={errors} />
      {packs.length === 0 && <Empty title={say(words.none)} />}
      <ul className="list">
        {packs.map(({ id, title, drafts }) => (
          <li key={id}>
            <a href={`/library/own/${id}`}>{title}</a> <span className="hint">{id} · {sayCount(clauseCount, drafts)}</span>
          </li>
        ))}
      </ul>
      {may && (
        <Card title={say(words.start)} id="main-form">
          <form method="post" className="stack" data-guard>
            <Once />
            <TextField name="id" label={say(words.id)} hint={say(words.idHint)} value={typed("id")} error={errorOf("id")} required />
            {languages.map((one) => (
              <div key={one} className="stack">
                <TextField name={`title.${one}`} lang={one} label={say(words.titleIn, { language: say(languageNames[one]) })} value={typed(`title.${one}`)} error={errorOf(`title.${one}`)} required />
                <TextArea name={`description.${one}`} lang={one} rows={2} label={say(words.descriptionIn, { language: say(languageNames[one]) })} value={typed(`description.${one}`)} error={errorOf(`description.${one}`)} />
              </div>
            ))}
            <Button>{say(words.start)}</Button>
          </form>
        </Card>
      )}
    </Page>
  );
}

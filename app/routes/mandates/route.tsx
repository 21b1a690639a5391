import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordMandate } from "~/acts/people/mandate";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { can } from "~/domain/people/permission";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { shownMandate } from "~/http/shown-mandate";
import { mandateWords as words } from "~/messages/mandates";
import { findMandates } from "~db/mandates";
import { findMembers } from "~db/people";
import { MandateForm } from "./mandate-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context: { store, language, ...context } }: LoaderFunctionArgs) {
  const actor = actorOf(context);
  const may = can(actor, "mandate:record");
  const today = new Date().toISOString().slice(0, 10);
  const mandates = await findMandates(store, actor, may ? undefined : actor.personId);
  const signatories = may ? (await findMembers(store, actor)).filter(({ roles }) => roles.includes("signatory")) : [];
  return {
    language, may, authority: actor.authorityName,
    mandates: mandates.map((one) => ({
      id: one.id, name: one.name, revoked: one.revoked, ...shownMandate(one, language),
      state: one.revoked ? ("revoked" as const) : one.validFrom > today ? ("notYet" as const) : one.validUntil !== null && one.validUntil < today ? ("ended" as const) : ("inForce" as const),
    })),
    signatories: signatories.map(({ personId, name, position }) => ({ value: personId, label: `${name}, ${position}` })),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, recordMandate, () => "/mandates");

export default function Mandates() {
  const { may, authority, mandates, signatories } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say } = useSay();
  const tones = { inForce: "green", notYet: "amber", ended: "neutral", revoked: "red" } as const;
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: authority }]}>
      <ErrorSummary errors={errors} />
      <p>{say(words.text)}</p>
      {mandates.length === 0 ? (
        <Empty title={say(words.none)} />
      ) : (
        <Table
          caption={say(words.title)}
          columns={[words.person, words.capacity, words.act, words.from].map((label) => ({ label: say(label) }))}
          rows={mandates.map(({ id, name, capacity, label, hint, state, revoked }) => ({
            key: id,
            cells: [
              name,
              capacity,
              label,
              <div className="stack" key="state">
                {hint} <Tag tone={tones[state]}>{say(words[state], { reason: revoked?.reason ?? "" })}</Tag>
                {may && !revoked && <a href={`/mandates/${id}/revocation`}>{say(words.revoke)}</a>}
              </div>,
            ],
          }))}
        />
      )}
      {may && <MandateForm signatories={signatories} />}
    </Page>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { freezeSpecification } from "~/acts/signing/freeze-specification";
import { FreezePanel } from "~/components/freeze-panel";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { StateTag } from "~/components/tag";
import { blocks, judgedFindings } from "~/domain/checks/judgement";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { formatTime } from "~/domain/wording/format";
import { shownFindings } from "~/http/findings";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { signing as words } from "~/messages/signing";
import { findBaselines } from "~db/baselines";
import { findChecked } from "~db/checked";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.baselines);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const { language } = context;
  const state = stateOf(specification);
  const checked = state === "drafting" ? await findChecked(context.store, opened, new Date()) : null;
  const blocking = checked ? judgedFindings(checked).filter(blocks) : [];
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), state, count: specification.participants.length,
    baselines: await findBaselines(context.store, opened),
    blocking: blocking.length, first: checked ? shownFindings(blocking.slice(0, 20), checked, language) : [], may: can(actor, "baseline:freeze", standing),
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, freezeSpecification, ({ number }) => `/specifications/${args.params.specificationId}/baselines/${number}`, () => ({ address: args.context.config.origin }));

export default function Baselines() {
  const { at, title, state, count, baselines, blocking, first, may } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.baselines)} breadcrumb={[{ label: title, href: at }]} state={<StateTag state={state} />}>
      <ErrorSummary errors={errors} />
      {state === "drafting" && <FreezePanel at={at} blocking={blocking} first={first} may={may} />}
      {baselines.length === 0 ? (
        <Empty title={say(words.noBaselines)} />
      ) : (
        <Table
          caption={say(words.baselines)}
          captionHidden
          columns={[words.baselines, words.freeze, words.sign, words.hash].map((label) => ({ label: say(label) }))}
          rows={baselines.map(({ number, frozenAt, signatures, sha256 }) => ({
            key: String(number),
            cells: [<a href={`${at}/baselines/${number}`}>{say(words.baseline, { number })}</a>, formatTime(frozenAt, language), say(words.signaturesOf, { signed: signatures, all: count }), <span className="hash">{sha256}</span>],
          }))}
        />
      )}
    </Page>
  );
}

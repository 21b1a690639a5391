import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { isConfirmable, partOf } from "~/domain/agreement/gaps";
import { isInForce } from "~/domain/people/mandate";
import { formatDate } from "~/domain/wording/format";
import { shownResponsibilities, shownRules, shownSignatories } from "~/http/agreement-facts";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { agreement as words } from "~/messages/agreement";
import { gapSentence } from "~/messages/agreement-gaps";
import { specification as specificationWords } from "~/messages/specification";
import { findAgreementInForce } from "~db/agreements";
import { Confirmations } from "./confirmations";
import { Conclusion, Law, Responsibilities, Rules } from "./parts";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openAgreement(context, params);
  const { specification, actor, agreement, content, gaps, mayConfirm, page } = opened;
  const { language } = context;
  const told = { specification, language, mandates: agreement?.mandates ?? [] };
  const held = (id: string) => told.mandates.some((one) => one.id === id && isInForce(one, new Date().toISOString().slice(0, 10)));
  const earlier = agreement && !agreement.inForceAt ? await findAgreementInForce(context.store, opened) : null;
  return {
    page, content, jointModel: specification.jointModel, alone: specification.participants.length < 2,
    gaps: gaps.map((gap) => ({ part: partOf[gap.kind], blocks: gap.blocks, text: gapSentence(gap, page.names, language) })),
    recorded: agreement && { inForceAt: agreement.inForceAt, recordedAt: agreement.recordedAt, file: agreement.file },
    earlier: earlier?.revision ?? null,
    responsibilities: shownResponsibilities(content, told),
    rules: shownRules(content, page.revision, told),
    signatories: shownSignatories(content, told).map((one, index) => ({ ...one, held: held(content.signatories[index]?.mandateId ?? "") })),
    confirmations: specification.participants.map(({ authorityId, name, acceptedAt, lead }) => {
      const given = agreement?.confirmations.find((one) => one.authorityId === authorityId);
      return { authorityId, authority: name, invited: !lead && !acceptedAt, by: given?.name ?? null, at: given?.at ?? null };
    }),
    own: { authority: actor.authorityName, may: mayConfirm && !agreement?.confirmations.some((one) => one.authorityId === actor.authorityId), confirmable: isConfirmable(gaps) },
  };
}

export default function AgreementPage() {
  const shown = useLoaderData<typeof loader>();
  const { page, recorded, alone, gaps, earlier } = shown;
  const { say, language } = useSay();
  const blocking = gaps.filter((gap) => gap.blocks);
  const at = `${page.at}/agreement`;
  const state = !recorded ? null : blocking.some((gap) => gap.part !== "confirmations") ? "incomplete" : blocking.length > 0 || !recorded.inForceAt ? "waiting" : "inForce";
  return (
    <Page
      title={say(words.title)} breadcrumb={[{ label: page.title, href: page.at }]}
      state={state && <><span>{say(words.revision, { revision: page.revision })}</span> <Tag tone={state === "inForce" ? "green" : "amber"} icon={state === "inForce" ? "✓" : "…"}>{say(words[state])}</Tag></>}
    >
      <p>{say(words.intro)}</p>
      {alone && <Notice tone="info">{say(words.alone)}</Notice>}
      {!recorded && !alone && <Empty title={say(words.none)} action={page.closed === null && <ButtonLink href={`${at}/law`}>{say(words.begin)}</ButtonLink>}><p>{say(words.noneText)}</p></Empty>}
      {recorded && state !== "inForce" && <GapList tone="amber" title={say(words.missing)} text={say(words.missingText)} gaps={blocking} at={at} edit={page.closed === null} />}
      {recorded && <GapList tone="info" title={say(words.advised)} text={say(words.advisedText)} gaps={gaps.filter((gap) => !gap.blocks)} at={at} edit={page.closed === null} />}
      {recorded && (
        <p>
          {recorded.inForceAt ? say(words.inForceSince, { date: formatDate(recorded.inForceAt, language) }) : earlier === null ? say(words.noneInForce) : say(words.earlierInForce, { revision: earlier })}{" "}
          {page.revision > 1 && <a href={`${at}/revisions`}>{say(words.history)}</a>}
        </p>
      )}
      {page.closed === "frozen" && <Notice tone="info">{say(specificationWords.frozenNow)}</Notice>}
      {recorded && (
        <>
          <Confirmations at={at} {...shown} />
          <Law at={at} {...shown} />
          <Responsibilities at={at} {...shown} />
          <Rules at={at} {...shown} />
          <Conclusion at={at} {...shown} />
        </>
      )}
    </Page>
  );
}

function GapList({ tone, title, text, gaps, at, edit }: { tone: "amber" | "info"; title: string; text: string; gaps: { part: string; text: string }[]; at: string; edit: boolean }) {
  if (gaps.length === 0) return null;
  return (
    <Notice tone={tone} title={title}>
      <p>{text}</p>
      <ul>
        {gaps.map(({ part, text: gap }) => (
          <li key={gap}><a href={edit && part !== "confirmations" ? `${at}/${part}` : `#${part}`}>{gap}</a></li>
        ))}
      </ul>
    </Notice>
  );
}

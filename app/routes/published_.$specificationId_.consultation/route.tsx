import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writePublicComment } from "~/acts/review/public-comment";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { PublicTabs } from "~/components/published/public-page";
import { RefusedCounts } from "~/components/refused-counts";
import { PhaseTag } from "~/components/rounds";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openConsultation } from "~/http/open-consultation";
import { pageTitle } from "~/http/page-title";
import { namesOf, shownComment } from "~/http/shown-consultation";
import { shownRound } from "~/http/shown-rounds";
import { consultationWords as words } from "~/messages/consultation";
import { countPublicCommentsUnscoped, findPublicCommentsUnscoped } from "~db/public-comments";
import { CommentForm } from "./comment-form";
import { ConsultationState } from "./consultation-state";

import { SectionList } from "./section-list";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title, { title: data?.title ?? "" });

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specificationId, published, title, rounds, round, now } = await openConsultation(context, params, request);
  const { store, language } = context;
  const at = `/published/${specificationId}`;
  if (!round) return { language, at, title, consultation: null };
  const search = new URL(request.url).searchParams;
  const names = namesOf(published.baseline, language);
  const section = names.has(search.get("section") ?? "?") ? search.get("section") : null;
  const counts = await countPublicCommentsUnscoped(store, round.id);
  const total = section === null ? counts.shown : (counts.bySection[section] ?? 0);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const filter = section === null ? { decision: "shown" as const } : { decision: "shown" as const, sectionId: section || null };
  const comments = await findPublicCommentsUnscoped(store, round.id, filter, { limit: pageSize, offset: (page - 1) * pageSize });
  return {
    language, at, title,
    consultation: {
      round: shownRound(round, now, language), summary: inLanguage(round.texts.summary, language), refused: counts.reasons, section, page, pages, sent: search.get("sent") === "yes",
      sections: [...names].map(([id, name]) => ({ id, name, count: counts.bySection[id] ?? 0 })), others: rounds.filter((one) => one.id !== round.id).map((one) => one.number),
      // Who decided stays inside the authorities.
      comments: comments.map((one) => ({ ...shownComment(one, names, round.timeZone, language), decided: null })),
    },
  };
}

export async function action({ context: { store, address, language }, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const outcome = await writePublicComment({ store, address, once: form.once, now: new Date(), newId: () => crypto.randomUUID() }, { ...form.input, language, specificationId: params.specificationId });
  return "done" in outcome ? redirect(`/published/${params.specificationId}/consultation?language=${language}&sent=yes`) : rejected(outcome, form);
}

export default function Consultation() {
  const { at, title, consultation } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, language } = useSay();
  const crumbs = [{ label: title, href: `${at}?language=${language}` }];
  const tabs = <PublicTabs base={at} at={at} part="/consultation" />;
  if (!consultation) return <Page title={say(words.short)} breadcrumb={crumbs} narrow>{tabs}<Empty title={say(words.none)} /></Page>;
  const { round, summary, sections, section, comments, refused, page, pages, sent, others } = consultation;
  const here = (more: Record<string, string>) => `${at}/consultation?${new URLSearchParams({ language, round: String(round.number), ...more }).toString()}`;
  return (
    <Page title={say(words.title, { title })} breadcrumb={crumbs} state={<PhaseTag phase={round.phase} />} narrow>
      {tabs}
      <ErrorSummary errors={errors} />
      {sent && <Notice tone="green" title={say(words.thanks)}>{say(words.thanksText)}</Notice>}
      <ConsultationState round={round} report={`${at}/consultation/report?language=${language}&round=${round.number}`} />
      {summary && <Card title={say(words.about)}>{summary.split(/\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}</Card>}
      <SectionList sections={sections} current={section} href={(id) => (id === null ? here({}) : here({ section: id }))} />
      {round.phase === "open" && <CommentForm roundId={round.id} sections={sections} section={section} />}
      <Card title={section === null ? say(words.comments) : say(words.commentsOn, { section: sections.find((one) => one.id === section)?.name ?? "" })} id="comments">
        {comments.length === 0 && <p>{say(words.noComments)}</p>}
        {comments.map((one) => (
          <article key={one.id} className="stack">
            <h3>{one.section}</h3>
            <p className="hint">{say(words.writtenOn, { name: one.name ?? say(words.anonymous), date: one.date })}</p>
            <blockquote className="clause" lang={one.lang}>{one.text}</blockquote>
          </article>
        ))}
        <Pagination page={page} pages={pages} href={(number) => here({ ...(section !== null && { section }), page: String(number) })} label={say(words.pages)} />
      </Card>
      <RefusedCounts reasons={refused} />
      {others.length > 0 && <p>{say(words.others)}: {others.map((number) => <a key={number} href={`${at}/consultation?language=${language}&round=${number}`}>{say(words.round, { number })}</a>)}</p>}
    </Page>
  );
}

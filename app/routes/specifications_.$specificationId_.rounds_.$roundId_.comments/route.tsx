import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { moderateComments } from "~/acts/review/public-comment";
import { Button } from "~/components/button";
import { ErrorSummary, Radios, TextArea } from "~/components/form";
import { Empty, Notice } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { can } from "~/domain/people/permission";
import { moderations } from "~/domain/review/public-comment";
import { nothingHere, perform } from "~/http/perform";
import { openRound } from "~/http/open-round";
import { pageTitle } from "~/http/page-title";
import { sectionNames, shownComment } from "~/http/shown-consultation";
import { commentCount, consultationWords as words, moderationChoices, moderationNames } from "~/messages/consultation";
import { roundWords } from "~/messages/rounds";
import { countPublicCommentsUnscoped, findPublicCommentsUnscoped } from "~db/public-comments";
import { ModeratedComment } from "./moderated-comment";

const pageSize = 50;
const filters = ["waiting", ...moderations] as const;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.moderate);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { specification, round, actor, standing } = await openRound(context, params);
  if (round.kind !== "public") throw nothingHere();
  const { store, language } = context;
  const search = new URL(request.url).searchParams;
  const filter = filters.find((one) => one === search.get("show")) ?? "waiting";
  const counts = await countPublicCommentsUnscoped(store, round.id);
  const total = { waiting: counts.undecided, shown: counts.shown, refused: counts.refused };
  const pages = Math.max(1, Math.ceil(total[filter] / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(search.get("page")) || 1)));
  const found = await findPublicCommentsUnscoped(store, round.id, { decision: filter === "waiting" ? null : filter }, { limit: pageSize, offset: (page - 1) * pageSize });
  const names = await sectionNames(store, specification.id, language);
  return {
    language, at: `/specifications/${specification.id}/rounds`, round: { id: round.id, number: round.number }, filter, page, pages, total, mayModerate: can(actor, "comment:moderate", standing),
    comments: found.map((one) => shownComment(one, names, round.timeZone, language)),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, moderateComments, () => `/specifications/${args.params.specificationId}/rounds/${args.params.roundId}/comments`);

export default function Moderation() {
  const { at, round, filter, page, pages, total, mayModerate, comments } = useLoaderData<typeof loader>();
  const { errors, errorOf, typed, typedList } = useRejection();
  const { say, sayCount } = useSay();
  const here = `${at}/${round.id}`;
  const address = (show: string, number = 1) => `${here}/comments?show=${show}${number > 1 ? `&page=${number}` : ""}`;
  return (
    <Page title={say(words.moderate)} breadcrumb={[{ label: say(roundWords.title), href: at }, { label: say(roundWords.number, { number: round.number }), href: here }]} actions={<a href={`${here}/comments/file`}>{say(words.file)}</a>}>
      <ErrorSummary errors={errors} />
      <p>{say(words.moderateText)}</p>
      <nav className="tabs" aria-label={say(words.filters)}>
        <ul>{filters.map((one) => <li key={one}><a href={address(one)} aria-current={one === filter ? "page" : undefined}>{say(moderationNames[one])} ({total[one]})</a></li>)}</ul>
      </nav>
      {comments.length === 0 && <Empty title={say(words.nothing)} />}
      {comments.length > 0 && (
        <form method="post" className="stack">
          <Once />
          <p className="hint">{sayCount(commentCount, total[filter])}</p>
          <ol className="list" id="comments">
            {comments.map((one) => <li key={one.id}><ModeratedComment comment={one} tickable={mayModerate} ticked={typedList("comments[]").includes(one.id)} /></li>)}
          </ol>
          {mayModerate ? (
            <>
              <Radios name="decision" legend={say(words.decision)} value={typed("decision", filter === "shown" ? "refused" : "shown")} error={errorOf("decision")} options={moderations.map((one) => ({ value: one, label: say(moderationChoices[one]) }))} />
              <TextArea name="reason" label={say(words.decisionReason)} hint={say(words.decisionReasonHint)} rows={2} value={typed("reason")} error={errorOf("reason")} />
              <p><Button>{say(words.decide)}</Button></p>
            </>
          ) : (
            <Notice tone="info">{say(words.cannot)}</Notice>
          )}
        </form>
      )}
      <Pagination page={page} pages={pages} href={(number) => address(filter, number)} label={say(words.pages)} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { DifferenceView } from "~/components/difference";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { UndoButton } from "~/components/saved";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { requirementHistory } from "~/http/requirement-history";
import { undoOf } from "~/http/saved";
import { historyWords as words } from "~/messages/history";
import { actName } from "~/messages/specification";

const pageSize = 30;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.ofRequirement);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const opened = await openRequirement(context, params);
  const { entries, began } = await requirementHistory(context, opened);
  const pages = Math.max(1, Math.ceil(entries.length / pageSize));
  const shown = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  const undo = opened.page.mayEdit ? await undoOf(context.store, opened, opened.requirement.id) : null;
  return { undo: undo && { ...undo, revision: opened.requirement.revision }, page: opened.page, shown, pages, entries: entries.slice((shown - 1) * pageSize, shown * pageSize), began: shown === pages ? began : null };
}

export default function RequirementHistory() {
  const { undo, page, shown, pages, entries, began } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={`${say(words.ofRequirement)}: ${page.requirementTitle}`} breadcrumb={requirementCrumbs(page, true)} narrow>
      {entries.length === 0 && !began && <Empty title={say(words.noVersions)} />}
      {entries.map(({ ordinal, act, personName, authorityName, at, reason, change, first }) => (
        <Card key={ordinal} id={`entry-${ordinal}`} title={`${personName ?? say(words.system)} ${say(actName(act))}`}>
          <p className="hint">{[authorityName, formatTime(at, language)].filter(Boolean).join(", ")}</p>
          {reason && <p>{say(words.reason, { reason })}</p>}
          {first && <h3>{say(words.firstText)}</h3>}
          {change && (
            <>
              <DifferenceView difference={change} level={first ? 4 : 3} />
              {undo?.ordinal === ordinal && <UndoButton at={page.at} undo={undo} />}
              <p><a href={`${page.at}/history?at=${ordinal}`}>{say(words.asItWas)}<span className="vh">, {formatTime(at, language)}</span></a></p>
            </>
          )}
        </Card>
      ))}
      {began && (
        <Card title={say(words.began)}>
          <p className="hint">{formatTime(began.at, language)}</p>
          {began.change && <DifferenceView difference={began.change} level={3} />}
        </Card>
      )}
      <Pagination page={shown} pages={pages} href={(number) => `${page.at}/requirements/${page.requirementId}/history?page=${number}`} label={say(words.pages)} />
    </Page>
  );
}

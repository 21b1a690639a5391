import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { Select } from "~/components/form";
import { Empty } from "~/components/notice";
import { usePublicAddress } from "~/components/public-link";
import { PublicPage } from "~/components/published/public-page";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { publicTitle } from "~/http/page-title";
import { openPublished } from "~/http/publishing/open-published";
import { publicChanges } from "~/http/publishing/public-changes";
import { changedPartNames, publicWords as words } from "~/messages/publishing";
import { ChangedRequirement } from "./changed-requirement";
import { ChangeNotices } from "./change-notices";

export const meta: MetaFunction<typeof loader> = ({ data }) => publicTitle(data?.page, words.changes);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const since = Number(new URL(request.url).searchParams.get("since"));
  return publicChanges(context.store, await openPublished(context, params), Number.isInteger(since) && since > 0 ? since : null);
}

export default function Changes() {
  const { page, since, earlier, notices, whole, changes, more } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const to = usePublicAddress();
  const named = (number: number, at: string) => `${say(words.version, { number: String(number) })}, ${formatTime(at, language)}`;
  return (
    <PublicPage head={page} part="/changes" title={since ? say(words.laterLink, { number: String(since.number) }) : say(words.changes)}>
      {!since && <Empty title={say(words.firstVersion)} />}
      {earlier.length > 1 && (
        <form method="get" action={`${page.base}/changes`} className="filters">
          <input type="hidden" name="language" value={language} />
          <Select name="since" label={say(words.chooseVersion)} value={String(since?.number ?? "")} options={earlier.map((one) => ({ value: String(one.number), label: named(one.number, one.goesOutAt) }))} />
          <Button>{say(words.apply)}</Button>
        </form>
      )}
      <ChangeNotices notices={notices} />
      {whole.length > 0 && <Card title={say(words.wholeChanged)}><ul>{whole.map((part) => <li key={part}>{say(changedPartNames[part])}</li>)}</ul></Card>}
      {since && (
        <Card title={say(words.changedRequirements)}>
          {changes.length === 0 && <p>{say(words.noChanges)}</p>}
          {changes.length > 0 && <p>{say(words.changedIds)}: <span className="hash">{changes.map((one) => one.id).join(", ")}</span></p>}
          {more > 0 && <p>{say(words.moreChanges, { count: String(more) })}</p>}
          {since.number === page.number - 1 && <p><a href={`${page.base}/versions/${page.number}/files/changes-${since.number}.${page.reading}.html`}>{say(words.redline)}</a></p>}
        </Card>
      )}
      {changes.map((change) => <ChangedRequirement key={change.id} change={change} lang={page.reading} href={to(change.gone ? `${page.base}/versions/${since?.number ?? 1}/requirements/${change.id}` : `${page.base}/requirements/${change.id}`)} />)}
    </PublicPage>
  );
}

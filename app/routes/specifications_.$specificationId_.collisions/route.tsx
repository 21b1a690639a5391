import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { assignCollision } from "~/acts/specification/assign-collision";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { stateOf } from "~/domain/specification/specification";
import { collisionQueue } from "~/http/collision-queue";
import { pageTitle } from "~/http/page-title";
import { openSpecification, perform } from "~/http/perform";
import { collisionCount, collisionWords as words } from "~/messages/collisions";
import { findAgreementInForce } from "~db/agreements";
import { findColliding, findCollisionTasks } from "~db/collisions";
import { CollisionCard } from "./collision-card";
import { QueueFilters } from "./queue-filters";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { store, language } = context;
  const opened = await openSpecification(context, params);
  const { specification, standing, actor } = opened;
  const drafting = stateOf(specification) === "drafting";
  const [agreement, colliding, tasks] = [await findAgreementInForce(store, opened), await findColliding(store, opened), await findCollisionTasks(store, opened)];
  const search = new URL(request.url).searchParams;
  search.delete("page");
  return {
    language, at: `/specifications/${specification.id}`, title: inLanguage(specification.title, language), query: search.toString(),
    queue: collisionQueue({ ...opened, agreement, colliding, tasks }, new URL(request.url).searchParams, { language, today: new Date().toISOString().slice(0, 10) }),
    authorities: specification.participants.map(({ authorityId, name }) => ({ value: authorityId, label: name })),
    maySettle: drafting && can(actor, "settlement:propose", standing), mayAssign: drafting && can(actor, "collision:assign", standing),
  };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, assignCollision, ({ requirementId }) => `/specifications/${args.params.specificationId}/collisions${new URL(args.request.url).search}#${requirementId}`);

export default function Collisions() {
  const { at, title, queue, query, authorities, maySettle, mayAssign } = useLoaderData<typeof loader>();
  const { errors } = useRejection();
  const { say, sayCount } = useSay();
  const here = `${at}/collisions`;
  const firstDecided = queue.rows.findIndex((row) => row.decided);
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]}>
      <div className="grid grid--filters">
        <QueueFilters action={here} filter={queue.filter} authorities={authorities} />
        <section className="stack" aria-label={say(words.list)}>
          <ErrorSummary errors={errors} />
          <p>{say(words.intro)}</p>
          <p role="status">{sayCount(collisionCount, queue.open)}</p>
          {queue.rows.length === 0 && (queue.total === 0 ? <Empty title={say(words.none)} /> : <Empty title={say(words.noneMatches)} action={<a href={here}>{say(words.clear)}</a>} />)}
          {queue.rows.map((row, index) => (
            <div key={row.key} id={row.requirementId} className="stack">
              {index === firstDecided && <h2>{say(words.decidedOnes)}</h2>}
              <CollisionCard at={at} row={row} query={query} maySettle={maySettle} mayAssign={mayAssign} />
            </div>
          ))}
          <Pagination page={queue.page} pages={queue.pages} href={(page) => `${here}?${query ? `${query}&` : ""}page=${page}`} label={say(words.pages)} />
        </section>
      </div>
    </Page>
  );
}

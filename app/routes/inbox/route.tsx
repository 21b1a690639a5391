import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readNotices } from "~/acts/people/read-notices";
import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import { actorOf } from "~/http/context";
import { pageTitle } from "~/http/page-title";
import { shownNotices } from "~/http/shown-notices";
import { calendar } from "~/messages/calendar";
import { digest } from "~/messages/digest";
import { inbox as words, unreadCount } from "~/messages/notices";
import { countNotices, countUnread, findNotices } from "~db/notices";

const pageSize = 50;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { store, language, visitor } = context;
  const actor = actorOf(context);
  const pages = Math.max(1, Math.ceil((await countNotices(store, actor)) / pageSize));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get("page")) || 1)));
  const notices = await findNotices(store, actor, { limit: pageSize, offset: (page - 1) * pageSize });
  const unread = await countUnread(store, actor.personId);
  const elsewhere = visitor?.authorities.filter(({ id }) => id !== actor.authorityId && unread.has(id)).map(({ name }) => name) ?? [];
  return { language, page, pages, unread: unread.get(actor.authorityId) ?? 0, elsewhere: elsewhere.join(", "), groups: await shownNotices(store, notices, language) };
}

export async function action({ context }: ActionFunctionArgs) {
  await readNotices(context.store, actorOf(context), "all", new Date());
  return redirect("/inbox");
}

export default function Inbox() {
  const { page, pages, unread, elsewhere, groups } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  return (
    <Page title={say(words.title)} breadcrumb={[]} state={<span>{sayCount(unreadCount, unread)}</span>} actions={unread > 0 && <PostButton variant="secondary" action="/inbox">{say(words.markAll)}</PostButton>} narrow>
      <p className="row"><a href="/">{say(words.work)}</a> <a href="/account/mail">{say(digest.title)}</a> <a href="/inbox/calendar.ics">{say(calendar.file)}</a></p>
      {elsewhere && <p className="hint">{say(words.other, { authorities: elsewhere })}</p>}
      {groups.length === 0 && <Empty title={say(words.none)} />}
      {groups.map(({ specificationId, title, notices }) => (
        <Card key={specificationId} title={title} actions={<a href={`/specifications/${specificationId}`}>{say(words.open)}</a>}>
          <ul className="list">
            {notices.map(({ id, sentence, requirement, at, read }) => (
              <li key={id}>
                <div className="row">
                  <form method="post" action={`/inbox/${id}`} className="inline"><button className="link">{sentence}</button></form>
                  {!read && <Tag tone="blue" icon="●">{say(words.unread)}</Tag>}
                </div>
                {requirement && <p>{requirement}</p>}
                <div className="row hint">
                  {formatTime(at, language)}
                  {!read && <form method="post" action={`/inbox/${id}`} className="inline"><input type="hidden" name="stay" value="yes" /><button className="link" aria-label={`${say(words.markRead)}: ${sentence}`}>{say(words.markRead)}</button></form>}
                </div>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <Pagination page={page} pages={pages} href={(number) => `/inbox?page=${number}`} label={say(words.pages)} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { usePublicAddress } from "~/components/public-link";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { formatTime } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { publishedList } from "~/http/publishing/published-list";
import { common } from "~/messages/common";
import { publicWords as words, purposeNames } from "~/messages/publishing";

export const meta: MetaFunction<typeof loader> = ({ data }) => [...pageTitle(data?.language, words.list), { name: "description", content: words.listText[data?.language ?? "en"] }];

export const loader = ({ context }: LoaderFunctionArgs) => publishedList(context.store, context.language, new Date());

export default function PublishedList() {
  const { specifications } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const to = usePublicAddress();
  return (
    <Page title={say(words.list)} breadcrumb={[]} actions={<a href={to("/published/feed.xml")}>{say(words.feed)}</a>}>
      <p>{say(words.listText)}</p>
      {specifications.length === 0 && <Empty title={say(words.nothing)} />}
      {specifications.map(({ id, title, lang, subject, buyers, number, purpose, goesOutAt, demonstration }) => (
        <Card key={id}>
          <h2 lang={lang}><a href={to(`/published/${id}`)}>{title}</a></h2>
          <p className="row">
            <Tag tone="blue">{say(purposeNames[purpose])}</Tag>
            {demonstration && <Tag tone="amber">{say(common.demonstration)}</Tag>}
            <span className="hint">{say(words.version, { number: String(number) })}, {formatTime(goesOutAt, language)}</span>
          </p>
          <p lang={lang}>{subject}</p>
          <p className="hint">{buyers.join(", ")}</p>
        </Card>
      ))}
    </Page>
  );
}

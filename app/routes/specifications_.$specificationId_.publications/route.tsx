import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Empty, Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { StateTag } from "~/components/tag";
import { pageTitle } from "~/http/page-title";
import { openPublications } from "~/http/publishing/buyer-publications";
import { publicationWords as words } from "~/messages/publications";
import { NextPublication } from "./next-publication";
import { PublicationTable } from "./publication-table";
import { Waiting } from "./waiting";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page } = await openPublications(context, params);
  return { ...page, once: crypto.randomUUID() };
}

export default function Publications() {
  const { at, title, state, baselineNumber, may, open, job, publications, once } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const waiting = publications.find((one) => one.standing === "scheduled");
  const isPublic = publications.some((one) => one.standing === "public");
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: title, href: at }]} state={<StateTag state={state} />} actions={isPublic && <a href={`${at.replace("/specifications/", "/published/")}`}>{say(words.publicPage)}</a>} narrow>
      {!isPublic && !waiting && <Empty title={say(words.none)} />}
      {waiting && <Waiting at={at} publication={waiting} may={may} />}
      {!may && <Notice tone="info">{say(words.onlyLead)}</Notice>}
      {may && !waiting && <NextPublication at={at} state={state} open={open} job={job} number={baselineNumber} once={once} />}
      {publications.length > 0 && <PublicationTable at={at} publications={publications} />}
    </Page>
  );
}

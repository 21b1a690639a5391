import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { formatDate, formatTime } from "~/domain/wording/format";
import { agreementFacts, differingFacts } from "~/http/agreement-facts";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { agreement as words } from "~/messages/agreement";
import { findAgreementFiles, findAgreementRevisions } from "~db/agreements";
import { findMandatesOfParticipants } from "~db/mandates";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.history);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openAgreement(context, params);
  const { page, specification } = opened;
  const { store, language } = context;
  const revisions = await findAgreementRevisions(store, opened);
  const [mandates, files] = [await findMandatesOfParticipants(store, opened), await findAgreementFiles(store, opened)];
  const told = { specification, mandates, language, files: Object.fromEntries(files.map((one) => [one.id, one.name])) };
  const facts = revisions.map(({ content, revision }) => agreementFacts(content, revision, told));
  return {
    page,
    revisions: revisions.map(({ content, ...revision }, index) => {
      const [now, before] = [facts[index] ?? [], facts[index + 1]];
      return { ...revision, file: content.fileId && { id: content.fileId, name: told.files[content.fileId] ?? "" }, differing: before ? differingFacts(before, now) : null };
    }),
  };
}

export default function AgreementRevisions() {
  const { page, revisions } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  const at = `${page.at}/agreement`;
  return (
    <Page title={say(words.history)} breadcrumb={[{ label: page.title, href: page.at }, { label: say(words.title), href: at }]}>
      {revisions.length === 0 && <Empty title={say(words.none)} />}
      {revisions.map(({ revision, recordedBy, recordedAt, inForceAt, file, differing }) => (
        <Card
          key={revision} title={say(words.revision, { revision })}
          tags={<Tag tone={inForceAt ? "green" : "neutral"}>{inForceAt ? say(words.cameIntoForce, { date: formatDate(inForceAt, language) }) : say(words.neverInForce)}</Tag>}
        >
          <p>{say(words.recordedBy, { name: recordedBy, date: formatTime(recordedAt, language) })}{file && <>. {say(words.file)}: <a href={`${at}/files/${file.id}`}>{file.name}</a></>}</p>
          {differing === null ? <p>{say(words.firstRevision)}</p> : differing.length === 0 ? <p>{say(words.nothingChanged)}</p> : (
            <Table
              caption={say(words.history)} captionHidden columns={[words.fact, words.before, words.after].map((label) => ({ label: say(label) }))}
              rows={differing.map(({ label, before, after }) => ({ key: label, cells: [label, before || "–", after || "–"] }))}
            />
          )}
        </Card>
      ))}
    </Page>
  );
}

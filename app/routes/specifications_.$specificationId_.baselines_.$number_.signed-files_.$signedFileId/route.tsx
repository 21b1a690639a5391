import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { Notice } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { openBaseline } from "~/http/open-baseline";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { checkSentences, signedFileWords as words, uncheckedSentences } from "~/messages/signed-files";
import { signing } from "~/messages/signing";
import { findReportsUnscoped } from "~db/signed-files";
import { FoundSignatureCard } from "./found-signature";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageTitle(page?.language, words.reportTitle, { name: page?.file.name ?? "" });

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, stored } = await openBaseline(context, params);
  const file = stored.signedFiles.find(({ id }) => id === params.signedFileId);
  const report = file && (await findReportsUnscoped(context.store, stored.baseline.id)).get(file.id);
  if (!file || !report) throw nothingHere();
  const authority = stored.baseline.participants.find(({ authorityId }) => authorityId === file.authorityId)?.name ?? "";
  return { language: context.language, at: page.at, number: page.number, title: page.title, file, report, authority };
}

export default function SignedFileReport() {
  const { at, number, title, file, report, authority } = useLoaderData<typeof loader>();
  const { say, sayCount, language } = useSay();
  const here = `${at}/baselines/${number}`;
  return (
    <Page title={say(words.reportTitle, { name: file.name })} breadcrumb={[{ label: title, href: at }, { label: say(signing.baseline, { number }), href: here }]} narrow>
      <Notice tone="info" title={say(words.intact)}>
        <p>{sayCount(words.signatureCount, report.signatures.length)} · {authority} · {say(words.origins[file.origin])} {formatTime(file.at, language)}</p>
      </Notice>
      <p className="row"><ButtonLink href={`${here}/signed-files/${file.id}/file`}>{say(words.download)}</ButtonLink></p>
      {report.signatures.map((signature, index) => <FoundSignatureCard key={signature.place + signature.certificate.sha256} signature={signature} number={index + 1} />)}
      <Card title={say(words.checked)}>
        <ul className="list">{report.checked.map((one) => <li key={one}>✓ {say(checkSentences[one])}</li>)}</ul>
        {report.stamps.length > 0 && <p>{say(words.stamps, { pages: report.stamps.join(", ") })}</p>}
      </Card>
      <Card title={say(words.notChecked)}>
        <ul className="list">{report.notChecked.map((one) => <li key={one}>– {say(uncheckedSentences[one])}</li>)}</ul>
      </Card>
      <Facts items={[{ label: say(signing.hash), value: <span className="hash">{file.sha256}</span> }, { label: say(words.checkedAt), value: formatTime(report.checkedAt, language) }]} />
    </Page>
  );
}

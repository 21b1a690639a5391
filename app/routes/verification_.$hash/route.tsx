import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { inLanguage } from "~/domain/language";
import { touchedAuthorities } from "~/domain/signing/view";
import { formatDate, formatTime } from "~/domain/wording/format";
import { pageTitle } from "~/http/page-title";
import { nothingHere } from "~/http/perform";
import { registerWords as words } from "~/messages/register";
import { signing } from "~/messages/signing";
import { specification } from "~/messages/specification";
import { verification } from "~/messages/verification";
import { findBaselineByHashUnscoped, findNewestBaselineUnscoped } from "~db/baselines";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title, { number: data?.number ?? 0 });

/** What the register tells whoever holds a document: the hash has to be known whole, nothing is listed. */
export async function loader({ context: { store, language }, params }: LoaderFunctionArgs) {
  const stored = /^[0-9a-f]{64}$/.test(params.hash ?? "") ? await findBaselineByHashUnscoped(store, params.hash ?? "") : null;
  if (!stored) throw nothingHere();
  const { baseline, sha256, signatures, reopening } = stored;
  const newest = await findNewestBaselineUnscoped(store, baseline.specification.id);
  const touched = newest && newest.number > baseline.number ? touchedAuthorities(baseline, newest) : [];
  const nameOf = (id: string) => [...baseline.participants, ...(newest?.participants ?? [])].find(({ authorityId }) => authorityId === id)?.name ?? "";
  return {
    language, number: baseline.number, sha256, frozenAt: baseline.frozenAt, title: inLanguage(baseline.specification.title, language), reopenedAt: reopening?.at ?? null,
    newer: newest && newest.number > baseline.number ? { number: newest.number, frozenAt: newest.frozenAt, touched: touched.map(nameOf) } : null,
    rows: baseline.participants.map(({ authorityId, name, country }) => ({ authorityId, name, country, signatures: signatures.filter((one) => one.authorityId === authorityId).map((one) => ({ name: one.name, position: one.position, capacity: one.capacity, at: one.signedAt })) })),
  };
}

export default function Register() {
  const { number, sha256, frozenAt, title, reopenedAt, newer, rows } = useLoaderData<typeof loader>();
  const { say, language } = useSay();
  return (
    <Page title={say(words.title, { number })} breadcrumb={[{ label: say(verification.title), href: "/verification" }]} narrow>
      <div className="stack" data-register>
        <p>{say(words.about, { title, date: formatTime(frozenAt, language) })}</p>
        <p>{say(signing.hash)} <span className="hash">{sha256}</span></p>
        {reopenedAt && <p><strong>{say(words.back, { date: formatDate(reopenedAt, language) })}</strong></p>}
        <Table
          caption={say(words.signed)}
          columns={[specification.authority, signing.signatures].map((label) => ({ label: say(label) }))}
          rows={rows.map((row) => ({
            key: row.authorityId,
            cells: [
              `${row.name}, ${row.country}`,
              row.signatures.length === 0 ? say(words.noOne) : row.signatures.map((one) => <span className="sub" key={one.name}>{one.name}, {one.position} · {one.capacity} · {formatTime(one.at, language)}</span>),
            ],
          }))}
        />
        <Card title={say(words.later)}>
          <p>{newer ? say(words.newer, { number: newer.number, date: formatDate(newer.frozenAt, language), authorities: newer.touched.join(", ") || say(words.nobody) }) : say(words.newest)}</p>
        </Card>
      </div>
      <p className="hint">{say(verification.limits)}</p>
      <p>{say(words.whole)}</p>
      <p className="row"><ButtonLink variant="secondary" href="/verification">{say(words.checkFile)}</ButtonLink></p>
    </Page>
  );
}

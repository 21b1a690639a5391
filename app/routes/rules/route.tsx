import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Card } from "~/components/card";
import { SeverityTag } from "~/components/checks/finding-item";
import { LegalNote } from "~/components/checks/legal-note";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { families } from "~/domain/checks/rule-id";
import { pageTitle } from "~/http/page-title";
import { rulesOfAuthority } from "~/http/rules-of-authority";
import { familyNames, severityLooks } from "~/messages/checks";
import { people } from "~/messages/people";
import { strictWords as words } from "~/messages/strict-rules";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, words.title);

export const loader = async ({ context }: LoaderFunctionArgs) => ({ language: context.language, ...(await rulesOfAuthority(context)) });

export default function Rules() {
  const { rules, packs, unknown } = useLoaderData<typeof loader>();
  const { say } = useSay();
  const shown = families.map((family) => ({ family, those: rules.filter((one) => one.family === family) })).filter(({ those }) => those.length > 0);
  return (
    <Page title={say(words.title)} breadcrumb={[{ label: say(people.members), href: "/members" }]} narrow>
      <p>{say(words.intro)}</p>
      <nav aria-label={say(words.families)}><ul className="row plain">{shown.map(({ family }) => <li key={family}><a href={`#${family}`}>{say(familyNames[family])}</a></li>)}</ul></nav>
      {shown.map(({ family, those }) => (
        <Card key={family} id={family} title={say(familyNames[family])}>
          <ul className="list plain">
            {those.map(({ rule, name, severity, own, why, stricter }) => (
              <li key={rule} className="finding">
                <p><SeverityTag severity={own?.severity ?? severity} /> <strong>{name}</strong></p>
                <p>{why}</p>
                {own && <p className="hint"><Tag tone="blue">{say(words.own)}</Tag> {own.reason} {say(words.byPacks, { severity: say(severityLooks[severity].word) })}.</p>}
                {stricter.length > 0 && <p><a href={`/rules/${rule}`}>{say(own ? words.changeOwn : words.change)}<span className="vh">: {name}</span></a></p>}
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <LegalNote packs={packs} unknown={unknown} />
    </Page>
  );
}

import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { Empty } from "~/components/notice";
import { Page } from "~/components/page";
import { useSay } from "~/components/say";
import { StateTag } from "~/components/tag";
import { inLanguage } from "~/domain/language";
import { can } from "~/domain/people/permission";
import { nextStep, urgencyOf } from "~/domain/specification/next-step";
import { type WaitingKind, waitingFor } from "~/domain/specification/waiting";
import { stateOf } from "~/domain/specification/specification";
import { pageTitle } from "~/http/page-title";
import { calendar } from "~/messages/calendar";
import { common } from "~/messages/common";
import { pastedWords } from "~/messages/pasted";
import { home, stepWords, waitingWords } from "~/messages/home";
import { findWaiting } from "~db/waiting";
import { findSpecifications } from "~db/specifications";

/** Where each thing that waits is done, under the specification's address. */
const waitingPlaces: Record<WaitingKind, string> = {
  agreement: "agreement", value: "values", position: "positions", vote: "collisions", amendment: "amendments", waiver: "waivers?state=asked",
  question: "comments?state=open&only=mentionsMe", blocking: "comments?state=open&only=blockers",
};

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.language, data?.signedIn ? home.title : home.welcome);

export async function loader({ context: { store, visitor, language } }: LoaderFunctionArgs) {
  const actor = visitor?.actor;
  const found = actor ? await findSpecifications(store, actor) : [];
  const counts = actor ? await findWaiting(store, actor, found.map(({ specification }) => specification.id)) : new Map();
  const work = found.map(({ specification, standing }) => {
    const step = actor ? nextStep(specification, standing, actor) : "done";
    const { id, title } = specification;
    const state = stateOf(specification);
    const waiting = actor ? waitingFor(actor, standing, state === "drafting", counts.get(id) ?? {}) : [];
    return { id, title: inLanguage(title, language), state, step, waiting, urgency: waiting.length > 0 ? "mine" : urgencyOf(step) };
  });
  return { language, signedIn: visitor !== null, member: Boolean(actor), mayStart: actor ? can(actor, "specification:create") : false, work };
}

export default function Home() {
  const { signedIn, member, mayStart, work } = useLoaderData<typeof loader>();
  const { say, sayCount } = useSay();
  if (!signedIn) return <Welcome />;
  return (
    <Page title={say(home.title)} breadcrumb={[]} actions={mayStart && <ButtonLink href="/specifications/new">{say(home.start)}</ButtonLink>}>
      {member && <p className="row"><a href="/inbox">{say(home.news)}</a> <a href="/inbox/calendar.ics">{say(calendar.file)}</a> <a href="/check">{say(pastedWords.title)}</a></p>}
      {!member && <Empty title={say(home.noAuthority)} />}
      {member && !work.some((one) => one.urgency === "mine") && <Empty title={say(home.nothing)} />}
      {(["mine", "waiting", "done"] as const).map((urgency) => {
        const here = work.filter((one) => one.urgency === urgency);
        return (
          here.length > 0 && (
            <Card key={urgency} title={say(home[urgency])}>
              <ul className="list">
                {here.map(({ id, title, state, step, waiting }) => (
                  <li key={id}>
                    <div className="row">
                      <a href={`/specifications/${id}`}>{title}</a> <StateTag state={state} />
                    </div>
                    <p className="hint">{say(stepWords[step])}</p>
                    {waiting.length > 0 && (
                      <ul aria-label={title}>
                        {waiting.map(({ kind, count }) => <li key={kind}><a href={`/specifications/${id}/${waitingPlaces[kind]}`}>{sayCount(waitingWords[kind], count)}</a></li>)}
                      </ul>
                    )}
                  </li>
                ))}
              </ul>
            </Card>
          )
        );
      })}
    </Page>
  );
}

function Welcome() {
  const { say } = useSay();
  return (
    <Page title={say(home.welcome)} breadcrumb={[]} narrow>
      <p className="clause">{say(home.what)}</p>
      <p className="row">
        <ButtonLink href="/sign-in">{say(common.signIn)}</ButtonLink>
      </p>
      <p>
        <a href="/verification">{say(home.verify)}</a>
      </p>
    </Page>
  );
}

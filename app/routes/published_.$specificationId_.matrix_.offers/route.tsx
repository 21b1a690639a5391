import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { makeStatements } from "~/acts/review/make-statements";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { ErrorSummary } from "~/components/form";
import { Empty } from "~/components/notice";
import { Once } from "~/components/once";
import { Page } from "~/components/page";
import { useRejection } from "~/components/rejection";
import { Said } from "~/components/said";
import { useSay } from "~/components/say";
import { formatTime } from "~/domain/wording/format";
import { rejected } from "~/http/answer";
import { readForm } from "~/http/form";
import { openMatrix } from "~/http/open-matrix";
import { pageTitle } from "~/http/page-title";
import { vendorContext } from "~/http/perform-vendor";
import { sameOffers } from "~/http/shown-section";
import { matrixWords as words } from "~/messages/matrix";

/** More come when these are taken. */
const mostShown = 100;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.offers);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openMatrix(context, params);
  const offers = await sameOffers(context, opened);
  return { page: opened.page, reading: opened.reading, count: offers.length, offers: await Promise.all(offers.slice(0, mostShown).map((one) => one.shown())) };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const chosen = form.typed.take?.[0] === "all" ? form.typed.shown : form.typed["keys[]"];
  const rows = Object.fromEntries((chosen ?? []).map((key) => [key, { offer: form.typed[`offer ${key}`]?.[0], before: form.typed[`before ${key}`]?.[0] }]));
  const outcome = chosen ? await makeStatements(vendorContext(context, form.once), { rows, publication: form.input.publication, specificationId: params.specificationId }) : { invalid: { keys: ["choose-one"] } };
  return "done" in outcome ? redirect(`/published/${params.specificationId}/matrix/own`) : rejected(outcome, form);
}

export default function Offers() {
  const { page, reading, count, offers } = useLoaderData<typeof loader>();
  const { errors, typedList } = useRejection();
  const { say, language } = useSay();
  return (
    <Page title={say(words.offers)} breadcrumb={[{ label: page.title, href: page.published }, { label: say(words.own), href: `${page.at}/own` }]} state={<span>{say(words.version, { number: page.publication })}</span>}>
      <ErrorSummary errors={errors} />
      <p>{say(words.offersText)}</p>
      {offers.length === 0 ? <Empty title={say(words.noOffers)} /> : (
        <form method="post" className="stack" id="keys">
          <Once />
          <input type="hidden" name="publication" value={page.publication} />
          <p className="row">
            <Button name="take" value="chosen">{say(words.useChosen)}</Button>
            <Button name="take" value="all" variant="secondary">{say(words.useAll, { count: offers.length })}</Button>
          </p>
          <Card>
            <fieldset>
              <legend className="vh">{say(words.offers)}</legend>
              <ul className="list">
                {offers.map(({ key, label, lot, before, made, title }) => (
                  <li key={key}>
                    <input type="hidden" name="shown" value={key} />
                    <input type="hidden" name={`offer ${key}`} value={made.at} />
                    <input type="hidden" name={`before ${key}`} value={before} />
                    <label className="choice">
                      <input type="checkbox" name="keys[]" value={key} defaultChecked={typedList("keys[]").includes(key)} />
                      <span><strong lang={reading}>{label}</strong>{lot !== null && `, ${say(words.lotShort, { number: String(lot) })}`}</span>
                    </label>
                    <div className="part"><Said {...made} /><p className="hint">{say(words.offerFrom, { title, number: made.publication, date: formatTime(made.at, language) })}</p></div>
                  </li>
                ))}
              </ul>
            </fieldset>
          </Card>
          {count > offers.length && <p>{say(words.more, { count: count - offers.length })}</p>}
        </form>
      )}
    </Page>
  );
}

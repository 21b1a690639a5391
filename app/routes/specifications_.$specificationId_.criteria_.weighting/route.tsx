import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setWeighting } from "~/acts/needs/award-criteria";
import { Radios, TextArea, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { weightings } from "~/domain/needs/award";
import { editableDecimal } from "~/domain/wording/format";
import { weightingInput } from "~/http/needs-form";
import { openCriteria } from "~/http/open-criteria";
import { pageTitle } from "~/http/page-title";
import { nothingHere, perform } from "~/http/perform";
import { languageNames } from "~/messages/common";
import { criteria as words, weightingNames } from "~/messages/criteria";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.weighting);

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { page, procurement, closed } = await openCriteria(context, params);
  const lotId = new URL(request.url).searchParams.get("lot") || null;
  if (lotId && !page.lots.some((lot) => lot.id === lotId)) throw nothingHere();
  const { schemes, revision } = procurement.criteria;
  const scheme = schemes.find((one) => one.lotId === lotId);
  return { page, closed, revision, lotId: lotId ?? "", weighting: scheme?.weighting ?? "exact", spread: scheme?.spread ?? null, reason: scheme?.reason ?? {} };
}

export const action = (args: ActionFunctionArgs) => perform(args, setWeighting, () => `/specifications/${args.params.specificationId}/criteria`, weightingInput);

export default function WeightingPage() {
  const { page, closed, revision, lotId, weighting, spread, reason } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say, language } = useSay();
  const saved = [{ name: "spread", label: say(words.spread), saved: editableDecimal(spread, language) }, ...page.languages.map((one) => ({ name: `reason.${one}`, label: say(words.reasonIn, { language: say(languageNames[one]) }), saved: reason[one] ?? "" }))];
  return (
    <SheetForm title={say(words.weighting)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/criteria` }]} closed={closed} revision={revision} fields={saved}>
      <input type="hidden" name="lotId" value={lotId} />
      <Radios name="weighting" legend={say(words.weighting)} value={typed("weighting", weighting)} error={errorOf("weighting")} options={weightings.map((one) => ({ value: one, label: say(weightingNames[one].name), hint: say(weightingNames[one].hint) }))} />
      <TextField name="spread" inputMode="decimal" label={say(words.spread)} hint={say(words.spreadHint)} value={typed("spread", editableDecimal(spread, language))} error={errorOf("spread")} />
      {page.languages.map((one) => <TextArea key={one} name={`reason.${one}`} lang={one} rows={3} label={say(words.reasonIn, { language: say(languageNames[one]) })} hint={say(words.reasonHint)} value={typed(`reason.${one}`, reason[one])} error={errorOf(`reason.${one}`)} />)}
    </SheetForm>
  );
}

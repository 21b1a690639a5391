import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordAgreement } from "~/acts/agreement/record-agreement";
import { Select, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { type Responsibility, duties } from "~/domain/agreement/agreement";
import { dutyNames } from "~/domain/agreement/names";
import { responsibilitiesInput } from "~/http/agreement-form";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { agreement as words } from "~/messages/agreement";
import { languageNames } from "~/messages/common";

/** Room for duties that the list does not know. */
const spareDuties = 2;

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.responsibilities);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, content } = await openAgreement(context, params);
  const others = content.responsibilities.filter((one) => one.duty === "other");
  const known = duties.filter((duty) => duty !== "other").map((duty) => ({ duty, saved: content.responsibilities.find((one) => one.duty === duty) ?? null }));
  const own = Array.from({ length: others.length + spareDuties }, (_, index) => ({ duty: "other" as const, saved: others[index] ?? null }));
  return { page, rows: [...known, ...own].map((row, index) => ({ ...row, at: `responsibilities.${index}` })), ownFrom: known.length };
}

export const action = (args: ActionFunctionArgs) => perform(args, recordAgreement, () => `/specifications/${args.params.specificationId}/agreement`, responsibilitiesInput);

export default function AgreementResponsibilities() {
  const { page, rows, ownFrom } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say, language } = useSay();
  const nameOf = (duty: Responsibility["duty"], index: number) => (duty === "other" ? say(words.otherDuty, { number: index - ownFrom + 1 }) : dutyNames[duty][language]);
  const textsOf = ({ at, saved }: (typeof rows)[number]) => page.languages.map((one) => ({ name: `${at}.text.${one}`, lang: one, label: say(words.inLanguage, { label: say(words.details), language: languageNames[one][language] }), saved: saved?.text[one] ?? "" }));
  const fields = rows.flatMap((row, index) => [
    { name: `${row.at}.allocation`, label: nameOf(row.duty, index), saved: row.saved?.allocation ?? "" },
    { name: `${row.at}.carriedOutBy`, label: `${nameOf(row.duty, index)}: ${say(words.carriedOutBy)}`, saved: row.saved?.carriedOutBy ?? "" },
    ...textsOf(row).map((one) => ({ ...one, label: `${nameOf(row.duty, index)}: ${one.label}` })),
  ]);
  const who = [{ value: "", label: say(words.nobodyNamed) }, ...Object.entries(page.names).map(([value, label]) => ({ value, label }))];
  return (
    <SheetForm
      title={say(words.responsibilities)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/agreement` }]} closed={page.closed} revision={page.revision} fields={fields} wide
      before={<>{page.closed === null && page.revision > 0 && <Notice tone="info">{say(words.anew)}</Notice>}<p>{say(words.responsibilitiesHint)}</p></>}
    >
      {rows.map((row, index) => {
        const { at, duty, saved } = row;
        return (
          <fieldset key={at} className="f stack">
            <legend>{nameOf(duty, index)}</legend>
            <input type="hidden" name={`${at}.duty`} value={duty} />
            <div className="fields">
              <Select name={`${at}.allocation`} label={say(words.allocation)} value={typed(`${at}.allocation`, saved?.allocation ?? "")} error={errorOf(`${at}.allocation`)} options={[{ value: "", label: say(words.notSaid) }, ...(["joint", "individual"] as const).map((value) => ({ value, label: say(words[value]) }))]} />
              <Select name={`${at}.carriedOutBy`} label={say(words.carriedOutBy)} value={typed(`${at}.carriedOutBy`, saved?.carriedOutBy ?? "")} error={errorOf(`${at}.carriedOutBy`)} options={who} />
            </div>
            <div className="fields">
              {textsOf(row).map(({ name, label, lang, saved: text }) => <TextField key={name} name={name} label={label} lang={lang} value={typed(name, text)} error={errorOf(name)} optional={duty !== "other"} />)}
            </div>
          </fieldset>
        );
      })}
    </SheetForm>
  );
}

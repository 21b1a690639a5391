import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { recordAgreement } from "~/acts/agreement/record-agreement";
import { Select, TextField } from "~/components/form";
import { Notice } from "~/components/notice";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { SheetForm } from "~/components/sheet-form";
import { isInForce, mandateText } from "~/domain/people/mandate";
import { conclusionInput } from "~/http/agreement-form";
import { openAgreement } from "~/http/open-agreement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { agreement as words } from "~/messages/agreement";
import { findMandatesOfParticipants } from "~db/mandates";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.conclusion);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const opened = await openAgreement(context, params);
  const { page, content, specification } = opened;
  // Others' registers open only to who records the agreement, and of each mandate only what names its signatory.
  const mandates = page.closed === null ? await findMandatesOfParticipants(context.store, opened) : [];
  const today = new Date().toISOString().slice(0, 10);
  return {
    page, concludedOn: content.concludedOn, reference: content.reference,
    signatories: specification.participants.map(({ authorityId, name }) => ({
      authorityId, name, saved: content.signatories.find((one) => one.authorityId === authorityId)?.mandateId ?? "",
      options: mandates.filter((one) => one.authorityId === authorityId && isInForce(one, today)).map((one) => ({ value: one.id, label: `${one.name}, ${one.capacity} (${mandateText(one)})` })),
    })),
  };
}

export const action = (args: ActionFunctionArgs) => perform(args, recordAgreement, () => `/specifications/${args.params.specificationId}/agreement`, conclusionInput);

export default function AgreementConclusion() {
  const { page, concludedOn, reference, signatories } = useLoaderData<typeof loader>();
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  const saved = [
    ...signatories.map(({ authorityId, name, saved: id }) => ({ name: `signatories.${authorityId}`, label: say(words.signatoryOf, { authority: name }), saved: id })),
    { name: "concludedOn", label: say(words.concludedOn), saved: concludedOn ?? "" }, { name: "reference", label: say(words.reference), saved: reference },
  ];
  return (
    <SheetForm
      title={say(words.conclusion)} crumbs={[{ label: page.title, href: page.at }, { label: say(words.title), href: `${page.at}/agreement` }]} closed={page.closed} revision={page.revision} fields={saved}
      before={page.closed === null && page.revision > 0 && <Notice tone="info">{say(words.anew)}</Notice>}
      after={page.closed === null && <p><a href={`${page.at}/agreement/file`}>{say(words.attach)}</a></p>}
    >
      {signatories.map(({ authorityId, name, saved: id, options }) => (
        <Select
          key={authorityId} name={`signatories.${authorityId}`} label={say(words.signatoryOf, { authority: name })} hint={say(options.length > 0 ? words.signatoryHint : words.noMandates)}
          value={typed(`signatories.${authorityId}`, id)} error={errorOf(`signatories.${authorityId}`)} options={[{ value: "", label: say(words.notChosen) }, ...options]}
        />
      ))}
      <TextField name="concludedOn" type="date" label={say(words.concludedOn)} value={typed("concludedOn", concludedOn ?? "")} error={errorOf("concludedOn")} />
      <TextField name="reference" label={say(words.reference)} hint={say(words.referenceHint)} value={typed("reference", reference)} error={errorOf("reference")} />
    </SheetForm>
  );
}

import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { setVerification } from "~/acts/specification/change-requirement";
import { Conflict } from "~/components/conflict";
import { useRejection } from "~/components/rejection";
import { RequirementForm } from "~/components/requirement-form";
import { useSay } from "~/components/say";
import { VerificationFields } from "~/components/verification-fields";
import { verificationOf } from "~/domain/specification/requirement";
import { requirementCrumbs } from "~/components/requirement-crumbs";
import { openRequirement } from "~/http/open-requirement";
import { pageTitle } from "~/http/page-title";
import { perform } from "~/http/perform";
import { savedAt } from "~/http/saved";
import { languageNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.page.language, words.changeVerification);

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { page, requirement } = await openRequirement(context, params);
  return { page, verification: verificationOf(requirement) };
}

export const action = (args: ActionFunctionArgs) =>
  perform(args, setVerification, () => savedAt(args.params));

export default function RequirementVerification() {
  const { page, verification } = useLoaderData<typeof loader>();
  const { rejection, typed } = useRejection();
  const { say } = useSay();
  const conflicts = rejection?.refused === "stale" && page.languages.map((one) => (
    <Conflict key={one} lang={one} fieldLabel={say(words.howIn, { language: say(languageNames[one]) })} mine={typed(`text.${one}`)} theirs={verification?.text[one] ?? ""} />
  ));
  return (
    <RequirementForm title={say(words.changeVerification)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} before={conflicts}>
      <VerificationFields languages={page.languages} method={verification?.method} texts={verification?.text ?? {}} prefix="text" />
    </RequirementForm>
  );
}

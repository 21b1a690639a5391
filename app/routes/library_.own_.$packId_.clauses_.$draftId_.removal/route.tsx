import type { ActionFunctionArgs } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import { dropDraft } from "~/acts/library/draft-clause";
import { Refused } from "~/components/refused";
import { perform } from "~/http/perform";

export const action = (args: ActionFunctionArgs) => perform(args, dropDraft, ({ packId }) => `/library/own/${packId}`);

export default function DraftRefused() {
  const { packId, draftId } = useParams();
  return <Refused back={`/library/own/${packId}/clauses/${draftId}`} />;
}

import type { AgreementState, PositionKind, Stance } from "~/domain/specification/position";
import { agreementLooks, lapsedWords, stanceLooks } from "~/messages/positions";
import { useSay } from "./say";
import { Tag } from "./tag";

/** Where an authority is with a requirement, by sign and word. */
export function StanceTag({ is, said }: { is: Stance["is"]; said: PositionKind | null }) {
  const { say } = useSay();
  const { icon, tone, word } = stanceLooks[is];
  return <Tag tone={tone} icon={icon}>{say(is === "lapsed" && said ? lapsedWords[said] : word)}</Tag>;
}

/** Where a requirement is on its way to agreement. */
export function AgreementTag({ state }: { state: AgreementState }) {
  const { say } = useSay();
  const { icon, tone, word } = agreementLooks[state];
  return <Tag tone={tone} icon={icon}>{say(word)}</Tag>;
}

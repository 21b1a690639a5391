import { marketWords } from "~/messages/market";
import { publicationWords as words } from "~/messages/publications";
import { deadlineWords } from "~/messages/deadlines";
import { roundWords } from "~/messages/rounds";
import { triageWords } from "~/messages/triage";
import { type Place, Places } from "./places";

/** Where the market comes in, in the order of the work. */
const places: readonly Place[] = [
  { path: "publications", label: words.title },
  { path: "deadlines", label: deadlineWords.title },
  { path: "rounds", label: roundWords.title },
  { path: "market", label: marketWords.title },
  { path: "questions", label: triageWords.title },
];

export const Market = ({ at }: { at: string }) => <Places title={words.market} at={at} places={places} />;

import { together as words } from "~/messages/together";
import { type Place, Places } from "./places";

/** Where authorities come to one text, in the order of the work. */
const places: readonly Place[] = [
  { path: "agreement", label: words.agreement },
  { path: "values", label: words.values },
  { path: "positions", label: words.positions },
  { path: "amendments", label: words.amendments },
  { path: "collisions", label: words.collisions },
  { path: "reading", label: words.reading },
  { path: "decisions", label: words.decisions },
  { path: "history", label: words.history },
  { path: "evidence-pack", label: words.evidencePack },
  { path: "comments", label: words.comments },
];

export const Together = ({ at }: { at: string }) => <Places title={words.title} at={at} places={places} />;

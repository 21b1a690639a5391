import { needs as words } from "~/messages/needs";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { Table } from "./table";

export interface SavedField {
  name: string;
  label: string;
  saved: string;
  /** How a chosen value is called, where it is not its own name. */
  nameOf?: (value: string) => string;
}

/** After a stale write: each field in which what was typed differs from what is saved now. Nothing otherwise. */
export function StaleFields({ fields }: { fields: SavedField[] }) {
  const { rejection, typed } = useRejection();
  const { say } = useSay();
  if (rejection?.refused !== "stale") return null;
  const differing = fields.filter(({ name, saved }) => typed(name) !== saved);
  return (
    <Table
      caption={say(words.differs)}
      columns={[{ label: say(words.field) }, { label: say(words.mine) }, { label: say(words.saved) }]}
      rows={differing.map(({ name, label, saved, nameOf = (value) => value || "–" }) => ({ key: name, cells: [label, nameOf(typed(name)), nameOf(saved)] }))}
    />
  );
}

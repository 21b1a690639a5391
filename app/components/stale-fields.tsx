import { needs as words } from "~/messages/needs";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { Table } from "./table";

/** After a stale write: each field in which what was typed differs from what is saved now. Nothing otherwise. */
export function StaleFields({ fields }: { fields: { name: string; label: string; saved: string }[] }) {
  const { rejection, typed } = useRejection();
  const { say } = useSay();
  if (rejection?.refused !== "stale") return null;
  const differing = fields.filter(({ name, saved }) => typed(name) !== saved);
  return (
    <Table
      caption={say(words.differs)}
      columns={[{ label: say(words.field) }, { label: say(words.mine) }, { label: say(words.saved) }]}
      rows={differing.map(({ name, label, saved }) => ({ key: name, cells: [label, typed(name) || "–", saved || "–"] }))}
    />
  );
}

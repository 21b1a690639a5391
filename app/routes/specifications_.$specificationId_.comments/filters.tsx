import { Button } from "~/components/button";
import { Checkboxes, Radios } from "~/components/form";
import { useSay } from "~/components/say";
import { comments as words } from "~/messages/comments";
import type { ThreadFilter } from "~db/comments";

const names = ["questions", "blockers", "mine", "mentionsMe"] as const;
type FilterName = (typeof names)[number];

export const isFilterName = (name: string): name is FilterName => names.some((one) => one === name);

/** What the address asks for, as the finder understands it. */
export const filterOf = (state: string, only: readonly FilterName[], personId: string): ThreadFilter => ({
  open: state === "any" ? undefined : state === "open",
  question: only.includes("questions"),
  blocking: only.includes("blockers"),
  writtenBy: only.includes("mine") ? personId : undefined,
  mentions: only.includes("mentionsMe") ? personId : undefined,
});

/** Which threads are shown, as a form whose address can be kept and sent. */
export function Filters({ action, state, only }: { action: string; state: string; only: readonly FilterName[] }) {
  const { say } = useSay();
  return (
    <form method="get" action={action} className="stack" data-autosubmit aria-label={say(words.filters)}>
      <Radios
        name="state" legend={say(words.state)} value={state}
        options={[{ value: "any", label: say(words.any) }, { value: "open", label: say(words.open) }, { value: "resolved", label: say(words.resolved) }]}
      />
      <Checkboxes name="only" legend={say(words.only)} values={only} options={names.map((name) => ({ value: name, label: say(words[name]) }))} />
      <Button variant="secondary">{say(words.show)}</Button>
    </form>
  );
}

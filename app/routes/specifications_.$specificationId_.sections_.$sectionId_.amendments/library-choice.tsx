import { Button } from "~/components/button";
import { type Option, Radios, TextField } from "~/components/form";
import { Empty } from "~/components/notice";
import { Pagination } from "~/components/pagination";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { amendmentWords as words } from "~/messages/amendments";
import { library } from "~/messages/library";

/** Looks for the clause to propose. */
export function LibrarySearch({ action, words: searched, page, pages }: { action: string; words: string; page: number; pages: number }) {
  const { say } = useSay();
  return (
    <search className="stack">
      <form method="get" action={action} className="stack">
        <input type="hidden" name="from" value="library" />
        <TextField name="q" type="search" label={say(library.words)} hint={say(library.wordsHint)} value={searched} />
        <Button small variant="secondary">{say(library.search)}</Button>
      </form>
      <Pagination page={page} pages={pages} href={(number) => `${action}?${new URLSearchParams({ from: "library", q: searched, page: String(number) }).toString()}`} label={say(library.pages)} />
    </search>
  );
}

export function LibraryChoice({ clauses }: { clauses: Option[] }) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  if (clauses.length === 0) return <Empty title={say(library.nothing)} />;
  return <Radios name="change.clause.clauseId" legend={say(words.chooseClause)} options={clauses} value={typed("change.clause.clauseId")} error={errorOf("change.clause.clauseId")} />;
}

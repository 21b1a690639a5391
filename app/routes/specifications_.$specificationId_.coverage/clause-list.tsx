import { Filters } from "~/components/filters";
import { Select } from "~/components/form";
import { Empty } from "~/components/notice";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { coverageStates } from "~/domain/specification/standards-coverage";
import type { CoveredRow, ListedClauses } from "~/http/shown-coverage";
import { coverageStateLooks, coverageWords as words } from "~/messages/coverage";
import { CoverageTag } from "./states";

/** The clauses behind the numbers, each with its state and why. */
export function ClauseList({ at, here, packs, pack, state, page, pages, count, addAt, rows }: ListedClauses & { at: string; here: string; packs: CoveredRow[] }) {
  const { say } = useSay();
  const address = (number: number) => `${here}?${new URLSearchParams({ ...(pack && { pack }), ...(state && { state }), page: String(number) }).toString()}#clauses`;
  return (
    <section id="clauses" className="stack">
      <h2>{say(words.details)}</h2>
      <Filters action={`${here}#clauses`} label={words.filters} ticks={[]} submit={words.show}>
        <Select name="pack" label={say(words.pack)} value={pack ?? ""} options={[{ value: "", label: say(words.anyPack) }, ...packs.map((one) => ({ value: one.key, label: one.label }))]} />
        <Select name="state" label={say(words.state)} value={state ?? ""} options={[{ value: "", label: say(words.anyState) }, ...coverageStates.map((value) => ({ value, label: say(coverageStateLooks[value].name) }))]} />
      </Filters>
      <p role="status">{say(words.count, { count: String(count) })}</p>
      {rows.length === 0 ? (
        <Empty title={say(words.none)} />
      ) : (
        <Table
          caption={say(words.details)}
          captionHidden
          columns={[words.clause, words.state, words.why, words.requirement].map((label) => ({ label: say(label) }))}
          rows={rows.map((one) => ({
            key: one.id,
            cells: [
              <><a href={`/library/${one.id}`}>{one.id}</a><span className="sub">{one.title}</span></>, <CoverageTag state={one.state} />, one.why,
              one.requirement ? <a href={`${at}/requirements/${one.requirement.id}`}>{one.requirement.number}</a> : addAt === null ? "–" : <a href={addAt + encodeURIComponent(one.id)}>{say(words.add)}<span className="vh">: {one.id}</span></a>,
            ],
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={address} label={say(words.pages)} />
    </section>
  );
}

import { useSay } from "~/components/say";
import type { WaiverState } from "~/domain/checks/waiver-state";
import { waiverStateLooks, waiverWords as words } from "~/messages/waivers";

/** What has become of requests, with how many there are of each. */
export function StateTabs({ here, chosen, counts }: { here: string; chosen: WaiverState | null; counts: { state: WaiverState; count: number }[] }) {
  const { say } = useSay();
  return (
    <nav className="tabs" aria-label={say(words.filter)}>
      <ul>
        <li><a href={here} aria-current={chosen === null ? "page" : undefined}>{say(words.all)}</a></li>
        {counts.map(({ state, count }) => (
          <li key={state}>
            <a href={`${here}?state=${state}`} aria-current={state === chosen ? "page" : undefined}>{say(waiverStateLooks[state].word)} <span className="cnt">{count}</span></a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

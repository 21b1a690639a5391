import { componentWords } from "~/messages/components";
import { useSay } from "./say";

type StepState = "done" | "current" | "waiting" | "blocked";
const looks = { done: ["✓", "green"], current: ["●", "blue"], waiting: ["○", "neutral"], blocked: ["!", "amber"] } as const;
const words = { done: componentWords.done, current: componentWords.current, waiting: componentWords.later, blocked: componentWords.blocked };

/** The way of a specification, and where on it this one stands. */
export function Steps({ items }: { items: { label: string; href?: string; state: StepState; note?: string }[] }) {
  const { say } = useSay();
  const now = items.findIndex((one) => one.state === "current");
  return (
    <ol className="steps">
      {items.map(({ label, href, state, note }, index) => (
        <li key={label} aria-current={index === now ? "step" : undefined} data-state={state}>
          <span className={`dot dot--${looks[state][1]}`} aria-hidden="true">
            {looks[state][0]}
          </span>
          <span>
            {href ? <a href={href}>{label}</a> : label}
            <span className="hint">{note ?? say(words[state])}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

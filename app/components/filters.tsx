import type { ReactNode } from "react";
import type { Localized } from "~/domain/language";
import { Button } from "./button";
import { useSay } from "./say";

interface FiltersProps {
  action: string;
  /** What the form is, for those who hear it. */
  label: Localized;
  /** Side by side above a table, or one below the other beside a list. */
  beside?: boolean;
  ticks: readonly (readonly [name: string, label: Localized, chosen: boolean])[];
  submit: Localized;
  children: ReactNode;
}

/** Ways to narrow a list: choices and boxes to tick. Sent as soon as one changes, or by the button. */
export function Filters({ action, label, beside = false, ticks, submit, children }: FiltersProps) {
  const { say } = useSay();
  return (
    <search>
      <form method="get" action={action} className={beside ? "stack" : "filters"} data-autosubmit aria-label={say(label)}>
        {children}
        <div>
          {ticks.map(([name, text, chosen]) => (
            <label className="choice" key={name}>
              <input type="checkbox" name={name} value="yes" defaultChecked={chosen} />
              <span>{say(text)}</span>
            </label>
          ))}
        </div>
        <Button small variant="secondary">{say(submit)}</Button>
      </form>
    </search>
  );
}

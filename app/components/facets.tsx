import { componentWords } from "~/messages/components";
import { useSay } from "./say";

interface FacetProps {
  legend: string;
  name: string;
  options: { value: string; label: string; count: number; checked: boolean }[];
}

/** One way to narrow a list, with how much each choice would leave. */
export const Facet = ({ legend, name, options }: FacetProps) => (
  <fieldset className="f facet">
    <legend>{legend}</legend>
    {options.map(({ value, label, count, checked }) => (
      <label className="choice" key={value}>
        <input type="checkbox" name={name} value={value} defaultChecked={checked} />
        <span>
          {label} <span className="cnt">{count}</span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** The filters that hold, each with a way to take it off. */
export function Chips({ items }: { items: { label: string; removeHref: string }[] }) {
  const { say } = useSay();
  if (items.length === 0) return null;
  return (
    <ul className="row chips">
      {items.map(({ label, removeHref }) => (
        <li key={label}>
          <a className="tag tag--blue" href={removeHref}>
            <span className="vh">{say(componentWords.removeFilter, { what: "" })}</span>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

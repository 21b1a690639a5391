import { useSay } from "~/components/say";
import { type Layer, layers } from "~/domain/specification/layer";
import { layerNames, layerWords as words } from "~/messages/layers";

/** Whose text the section shows. */
export function LayerTabs({ at, layer }: { at: string; layer: Layer | null }) {
  const { say } = useSay();
  const tabs = [{ href: at, label: words.all, current: !layer }, ...layers.map((one) => ({ href: `${at}?layer=${one}`, label: layerNames[one], current: one === layer }))];
  return (
    <nav className="tabs" aria-label={say(words.filter)}>
      <ul>
        {tabs.map(({ href, label, current }) => (
          <li key={href}>
            <a href={href} aria-current={current ? "page" : undefined}>{say(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

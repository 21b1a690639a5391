import { library } from "~/messages/library";
import { ownPackWords, packWords } from "~/messages/packs";
import { useSay } from "./say";

const links = [
  ["/library", library.title], ["/library/packs", packWords.packs], ["/library/map", packWords.map], ["/library/indicators", packWords.indicators],
  ["/library/assessment", packWords.assessment], ["/library/own", ownPackWords.title],
] as const;

/** The parts of the library, as tabs between its pages. */
export function LibraryLinks({ here }: { here: string }) {
  const { say } = useSay();
  return (
    <nav className="tabs" aria-label={say(library.parts)}>
      <ul>
        {links.map(([href, label]) => (
          <li key={href}>
            <a href={href} aria-current={href === here ? "page" : undefined}>{say(label)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { Language } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { matrixWords as words } from "~/messages/matrix";
import { useSay } from "./say";

/** A matrix as files, in every language of the specification. */
export function MatrixFiles({ at, languages }: { at: string; languages: readonly Language[] }) {
  const { say } = useSay();
  return (
    <>
      <p className="hint">{say(words.filesText)}</p>
      <ul>
        {languages.flatMap((language) =>
          (["xlsx", "csv"] as const).map((kind) => (
            <li key={language + kind}>
              <a href={`${at}/files/matrix.${language}.${kind}`}>{say(words.file, { kind: kind.toUpperCase(), language: say(languageNames[language]) })}</a>
            </li>
          )),
        )}
      </ul>
    </>
  );
}

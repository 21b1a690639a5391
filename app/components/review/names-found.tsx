import type { NameKind } from "~/domain/review/names";
import { nameKindNames, triageWords as words } from "~/messages/triage";
import { Notice } from "../notice";
import { useSay } from "../say";

/** What in public texts could tell who asked, each place by its words. */
export function NamesFound({ names }: { names: readonly { kind: NameKind; text: string; where: "wording" | "answer"; lang: string; href?: string }[] }) {
  const { say } = useSay();
  if (names.length === 0) return null;
  return (
    <Notice tone="amber" title={say(words.namesTitle)}>
      <ul>
        {names.map(({ kind, text, where, lang, href }, index) => (
          <li key={index}>
            “<span lang={lang}>{text}</span>”: {say(nameKindNames[kind])}, {say(where === "wording" ? words.wordingIn : words.answerIn, { language: lang })}
            {href && <> · <a href={href}>{say(words.toQuestion)}</a></>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

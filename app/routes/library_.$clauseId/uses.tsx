import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { type PartlyLocalized, inLanguage } from "~/domain/language";
import { library } from "~/messages/library";
import { clausePageWords as words } from "~/messages/packs";

interface Use {
  specificationId: string;
  title: PartlyLocalized;
  requirementId: string;
  revision: number;
}

/** Specifications of the reader's authority that hold the clause. */
export function Uses({ uses }: { uses: Use[] }) {
  const { say, language } = useSay();
  return (
    <Card title={say(words.uses)}>
      {uses.length === 0 ? (
        <p>{say(words.noUses)}</p>
      ) : (
        <ul>
          {uses.map(({ specificationId, title, requirementId, revision }) => (
            <li key={requirementId}>
              <a href={`/specifications/${specificationId}/requirements/${requirementId}`}>{inLanguage(title, language)}</a> <span className="hint">{say(library.revision)} {revision}</span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

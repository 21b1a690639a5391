import { Button, ButtonLink, PostButton } from "~/components/button";
import { Select } from "~/components/form";
import { Once } from "~/components/once";
import { useSay } from "~/components/say";
import { Tag } from "~/components/tag";
import { type Language, type PartlyLocalized, inLanguage } from "~/domain/language";
import { type Level, levels } from "~/domain/library/clause";
import type { OwnVerification, Retirement } from "~/domain/specification/requirement";
import type { ValueStatus } from "~/domain/specification/value";
import type { RequirementPage } from "~/http/open-requirement";
import { levelNames } from "~/messages/common";
import { compose, requirementWords as words } from "~/messages/compose";
import { layerWords } from "~/messages/layers";
import { methodNames } from "~/messages/library";
import { specification } from "~/messages/specification";

interface RequirementSideProps {
  page: RequirementPage;
  level: Level;
  retired: Retirement | null;
  verification: OwnVerification | null;
  sections: { id: string; title: PartlyLocalized }[];
  values: { id: string; label: Record<Language, string>; status: ValueStatus }[];
  tailored: boolean;
}

const tones = { unset: "amber", consistent: "green", collision: "red", decided: "green" } as const;

/** What can be done with one requirement. */
export function RequirementSide({ page, level, retired, verification, sections, values, tailored }: RequirementSideProps) {
  const { say, language } = useSay();
  const at = `${page.at}/requirements/${page.requirementId}`;
  const revision = String(page.revision);
  return (
    <aside className="side stack" aria-label={page.requirementTitle}>
      {!page.mayEdit && <p className="hint">{page.textOf ? say(page.textOf.layer === "local" ? layerWords.localHint : layerWords.subsetHint, { authority: page.textOf.names }) : say(specification.readOnly)}</p>}
      {values.length > 0 && (
        <section className="stack">
          <h2>{say(words.values)}</h2>
          <ul>{values.map(({ id, label, status }) => <li key={id}>{label[language]} <Tag tone={tones[status]}>{say(words.status[status])}</Tag></li>)}</ul>
          <p className="row">
            <ButtonLink small variant="secondary" href={`${at}/values`}>{say(words.enterValues)}</ButtonLink>
            {values.some((one) => one.status === "collision") && <ButtonLink small variant="secondary" href={`${at}/settlements`}>{say(words.settle)}</ButtonLink>}
          </p>
        </section>
      )}
      <section className="stack">
        <h2>{say(words.verification)}</h2>
        {verification && <p>{say(methodNames[verification.method])}. {inLanguage(verification.text, language)}</p>}
      </section>
      {page.mayEdit && !retired && (
        <>
          <p className="row">
            <ButtonLink small href={`${at}/wording`}>{say(words.changeText)}</ButtonLink>
            <ButtonLink small variant="secondary" href={`${at}/scope`}>{say(words.changeScope)}</ButtonLink>
            <ButtonLink small variant="secondary" href={`${at}/verification`}>{say(words.changeVerification)}</ButtonLink>
            <ButtonLink small variant="danger" href={`${at}/retirement`}>{say(words.retire)}</ButtonLink>
            {tailored && <PostButton small variant="secondary" action={`${at}/library-wording`} fields={{ revision }}>{say(words.dropTailoring)}</PostButton>}
          </p>
          <form method="post" action={`${at}/level`} className="stack">
            <Once />
            <input type="hidden" name="revision" value={revision} />
            <Select name="level" label={say(words.level)} value={level} options={levels.map((one) => ({ value: one, label: say(levelNames[one]) }))} />
            <Button small variant="secondary">{say(words.setLevel)}</Button>
          </form>
          {sections.length > 0 && (
            <form method="post" action={`${at}/place`} className="stack">
              <Once />
              <Select name="sectionId" label={say(words.moveTo)} options={sections.map((one) => ({ value: one.id, label: inLanguage(one.title, language) }))} />
              <Button small variant="secondary">{say(words.move)}</Button>
            </form>
          )}
        </>
      )}
      {page.mayEdit && retired && <PostButton action={`${at}/restoration`} fields={{ revision }}>{say(compose.restore)}</PostButton>}
    </aside>
  );
}

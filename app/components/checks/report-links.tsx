import { reportWords as words } from "~/messages/check-report";
import { coverageWords } from "~/messages/coverage";
import { traceWords } from "~/messages/traceability";
import { Card } from "../card";
import { useSay } from "../say";

const kinds = ["docx", "json", "sarif"] as const;

/** The checks as files, and the two other ways to look at a specification: coverage and traceability. */
export function ReportLinks({ at }: { at: string }) {
  const { say, language } = useSay();
  return (
    <Card title={say(words.reports)}>
      <p>{say(words.text)}</p>
      <ul>{kinds.map((kind) => <li key={kind}><a href={`${at}/checks/report/checks.${language}.${kind}`} download>{say(words[kind])}</a></li>)}</ul>
      <p className="row"><a href={`${at}/coverage`}>{say(coverageWords.title)}</a> <a href={`${at}/traceability`}>{say(traceWords.title)}</a></p>
    </Card>
  );
}

import type { QuestionStatus } from "~/domain/review/question";
import { formatTime } from "~/domain/wording/format";
import { questionWords, statusNames } from "~/messages/questions";
import { triageWords as words } from "~/messages/triage";
import { useSay } from "../say";
import { Table } from "../table";
import { Tag } from "../tag";
import { statusTones } from "./answer-card";

interface QuestionTableProps {
  at: string;
  lang: string;
  isInTeam: boolean;
  questions: readonly {
    id: string;
    publicNumber: number | null;
    status: QuestionStatus;
    wording: string;
    about: string | null;
    agreed: number;
    authorities: number;
    team: { vendor: string; text: string; lang: string; askedAt: string } | null;
  }[];
}

/** Questions of the market; who asked and when only where the reader is in the team. */
export function QuestionTable({ at, lang, isInTeam, questions }: QuestionTableProps) {
  const { say, language } = useSay();
  const columns = [words.question, words.about, words.status, words.agreed, ...(isInTeam ? [words.asker, words.asked] : [])];
  return (
    <Table
      caption={say(words.title)} captionHidden columns={columns.map((label) => ({ label: say(label) }))}
      rows={questions.map(({ id, publicNumber, status, wording, about, agreed, authorities, team }) => ({
        key: id,
        cells: [
          <>
            {publicNumber !== null && <>{publicNumber}. </>}
            <a href={`${at}/${id}`} lang={wording || !team ? lang : team.lang}>{wording || team?.text || say(words.untold)}</a>
          </>,
          about ?? say(questionWords.whole), <Tag tone={statusTones[status]}>{say(statusNames[status])}</Tag>, say(words.agreedCount, { count: agreed, all: authorities }),
          ...(isInTeam ? [team?.vendor ?? "", team ? formatTime(team.askedAt, language) : ""] : []),
        ],
      }))}
    />
  );
}

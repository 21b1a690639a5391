import { Card } from "~/components/card";
import { Pagination } from "~/components/pagination";
import { useSay } from "~/components/say";
import { formatDate } from "~/domain/wording/format";
import { historyWords as words } from "~/messages/history";
import { actName } from "~/messages/specification";

interface DaysProps {
  here: string;
  page: number;
  pages: number;
  days: { day: string; entries: { ordinal: number; act: string; personName: string | null; authorityName: string | null; at: string; reason: string | null; changed: boolean }[] }[];
}

/** The log in words, a card for each day. */
export function Days({ here, page, pages, days }: DaysProps) {
  const { say, language } = useSay();
  return (
    <>
      {days.map(({ day, entries }) => (
        <Card key={day} title={formatDate(day, language)}>
          <ul className="list">
            {entries.map(({ ordinal, act, personName, authorityName, at, reason, changed }) => (
              <li key={ordinal} id={`entry-${ordinal}`}>
                <span className="hint">{at.slice(11, 16)} UTC</span> <strong>{personName ?? say(words.system)}</strong>{authorityName && ` (${authorityName})`} {say(actName(act))}
                {reason && <span className="sub">{say(words.reason, { reason })}</span>}
                {changed && (
                  <span className="row">
                    <a href={`${here}?at=${ordinal}`}>{say(words.asItWas)}<span className="vh">, {at.slice(11, 16)}</span></a>
                    {ordinal > 1 && <a href={`${here}?from=${ordinal - 1}&to=${ordinal}`}>{say(words.whatChanged)}<span className="vh">, {at.slice(11, 16)}</span></a>}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <Pagination page={page} pages={pages} href={(number) => `${here}?page=${number}`} label={say(words.pages)} />
    </>
  );
}

import { Button } from "~/components/button";
import { Radios, TextArea, TextField } from "~/components/form";
import { Once } from "~/components/once";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import { TimeField } from "~/components/time-field";
import { procedures } from "~/domain/calendar/calendar-rules";
import { deadlineWords as words, procedureNames } from "~/messages/deadlines";

/** The form of a calendar. It can be computed with before it is saved: then what is empty is proposed. */
export function CalendarFields({ fields, revision, tentative }: { fields: Record<string, string>; revision: number; tentative: boolean }) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  const of = (name: string) => ({ name, value: typed(name, fields[name]), error: errorOf(name) });
  const tick = (name: "urgent" | "electronic" | "agreed") => (
    <label className="choice">
      <input type="checkbox" name={name} value="yes" defaultChecked={typed(name, fields[name]) === "yes"} /> <span>{say(words[name])}</span>
    </label>
  );
  return (
    <form method="post" className="stack" data-guard>
      <Once />
      <input type="hidden" name="revision" value={revision} />
      <Radios {...of("procedure")} legend={say(words.procedure)} options={procedures.map((one) => ({ value: one, label: say(procedureNames[one].name), hint: say(procedureNames[one].hint) }))} />
      <TextField {...of("timeZone")} label={say(words.zone)} hint={say(words.zoneHint)} />
      <TextField {...of("noticeOn")} type="date" label={say(words.noticeOn)} />
      <TextField {...of("priorNoticeOn")} type="date" label={say(words.priorNoticeOn)} hint={say(words.priorNoticeHint)} optional />
      {tick("electronic")}
      {tick("urgent")}
      <TextArea {...of("urgency")} label={say(words.urgency)} rows={2} optional />
      <Radios {...of("accessible")} legend={say(words.accessible)} options={[{ value: "yes", label: say(words.yes) }, { value: "no", label: say(words.noAccess) }]} />
      <TextArea {...of("restricted")} label={say(words.restricted)} rows={2} optional />
      <fieldset className="stack">
        <legend>{say(words.twoStages)}</legend>
        <TimeField {...of("requestsUntil")} label={say(words.requestsUntil)} optional />
        <TextField {...of("invitedOn")} type="date" label={say(words.invitedOn)} optional />
        {tick("agreed")}
      </fieldset>
      <TimeField {...of("questionsUntil")} label={say(words.questionsUntil)} hint={say(words.questionsHint)} />
      <TimeField {...of("tendersUntil")} label={say(words.tendersUntil)} />
      {revision > 0 && <TextArea {...of("reason")} label={say(words.reason)} hint={say(words.reasonHint)} rows={2} />}
      <p className="row">
        <button className={tentative ? "btn btn--2" : "btn"} formMethod="get">{say(words.compute)}</button>
        <Button variant={tentative ? "primary" : "secondary"}>{say(words.save)}</Button>
      </p>
    </form>
  );
}

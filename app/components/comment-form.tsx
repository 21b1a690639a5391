import { commentKinds } from "~/domain/specification/comment";
import { commentKindNames, comments as words } from "~/messages/comments";
import { Button } from "./button";
import { ErrorSummary, Field } from "./form";
import { Once } from "./once";
import { useRejection } from "./rejection";
import { useSay } from "./say";

export interface AddresseeGroup {
  authority: string;
  people: { id: string; name: string }[];
}

interface CommentFormProps {
  action?: string;
  /** What it is about, sent along. */
  fields?: Record<string, string>;
  /** Whether it opens a thread: then it has a kind, and freezing may wait for it. */
  opening?: boolean;
  addressees: AddresseeGroup[];
}

/** Writes into a thread or opens one. It stands beside other forms, so its ids are its own. */
export function CommentForm({ action, fields = {}, opening, addressees }: CommentFormProps) {
  const { errors, errorOf, typed, typedList } = useRejection();
  const { say } = useSay();
  const ticked = typedList("mentions[]");
  const error = errorOf("text");
  return (
    <form method="post" action={action} className="stack" data-guard>
      <ErrorSummary errors={errors.map((one) => ({ ...one, field: `comment-${one.field}` }))} />
      <Once />
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {opening && (
        <fieldset className="f" id="comment-kind">
          <legend>{say(words.kind)}</legend>
          {commentKinds.map((kind) => (
            <label className="choice" key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={typed("kind", "comment") === kind} />
              <span>{say(commentKindNames[kind])}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Field name="comment-text" label={say(words.text)} hint={say(words.textHint)} error={error}>
        <textarea
          id="comment-text" name="text" rows={4} defaultValue={typed("text")} aria-invalid={error ? true : undefined}
          aria-describedby={error ? "comment-text-hint comment-text-error" : "comment-text-hint"}
        />
      </Field>
      {opening && (
        <label className="choice">
          <input type="checkbox" name="blocking" value="yes" defaultChecked={typed("blocking") === "yes"} />
          <span>{say(words.blocking)}<span className="hint">{say(words.blockingHint)}</span></span>
        </label>
      )}
      {addressees.length > 0 && (
        <details open={ticked.length > 0}>
          <summary>{say(words.mention)}</summary>
          {addressees.map(({ authority, people }) => (
            <fieldset key={authority} className="f">
              <legend>{authority}</legend>
              {people.map(({ id, name }) => (
                <label className="choice" key={id}>
                  <input type="checkbox" name="mentions[]" value={id} defaultChecked={ticked.includes(id)} />
                  <span>{name}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </details>
      )}
      <Button>{say(words.send)}</Button>
    </form>
  );
}

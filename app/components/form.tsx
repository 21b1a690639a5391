import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { common } from "~/messages/common";
import { useSay } from "./say";

interface FieldProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  optional?: boolean;
}

/** Everything that is wrong with a form, on top of the page, each with a way to its field. */
export function ErrorSummary({ errors }: { errors: { field: string; message: string }[] }) {
  const { say } = useSay();
  if (errors.length === 0) return null;
  return (
    <div className="sum" role="alert" tabIndex={-1} data-error-summary>
      <h2>{say(common.problems)}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field + message}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

const described = ({ name, hint, error }: FieldProps) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(" ") || undefined;

/** A label with its hint and error around any control whose id is the name. */
export function Field({ name, label, hint, error, optional, children }: FieldProps & { children: ReactNode }) {
  const { say } = useSay();
  return (
    <div className={error ? "f f--bad" : "f"}>
      <label htmlFor={name}>
        {label} {optional && <span className="hint">{say(common.optional)}</span>}
      </label>
      <Notes name={name} hint={hint} error={error} />
      {children}
    </div>
  );
}

function Notes({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) {
  const { say } = useSay();
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${name}-error`}>
          <span className="vh">{say(common.error)} </span>
          {error}
        </p>
      )}
    </>
  );
}

interface TextFieldProps extends FieldProps {
  value?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  required?: boolean;
  inputMode?: "text" | "numeric" | "decimal" | "email";
  lang?: string;
  suffix?: string;
}

export function TextField(props: TextFieldProps) {
  const { name, value, type = "text", autoComplete, required, inputMode, lang, suffix, error } = props;
  return (
    <Field {...props}>
      <span className="control">
        <input
          id={name} name={name} type={type} defaultValue={value} autoComplete={autoComplete ?? "off"} required={required && !error} inputMode={inputMode}
          lang={lang} aria-invalid={error ? true : undefined} aria-describedby={described(props)}
        />
        {suffix && <span aria-hidden="true">{suffix}</span>}
      </span>
    </Field>
  );
}

export function TextArea(props: FieldProps & { value?: string; rows?: number; lang?: string }) {
  const { name, value, rows = 4, lang, error } = props;
  return (
    <Field {...props}>
      <textarea id={name} name={name} rows={rows} lang={lang} defaultValue={value} aria-invalid={error ? true : undefined} aria-describedby={described(props)} />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
  hint?: string;
}

export function Select(props: FieldProps & { value?: string; options: Option[] }) {
  const { name, value, options, error } = props;
  return (
    <Field {...props}>
      <select id={name} name={name} defaultValue={value} aria-invalid={error ? true : undefined} aria-describedby={described(props)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ChoicesProps extends Omit<FieldProps, "label" | "optional"> {
  legend: string;
  options: Option[];
}

export const Checkboxes = ({ values, ...props }: ChoicesProps & { values: readonly string[] }) => (
  <Choices {...props} type="checkbox" isChosen={(value) => values.includes(value)} />
);

export const Radios = ({ value, ...props }: ChoicesProps & { value?: string }) => (
  <Choices {...props} type="radio" isChosen={(one) => one === value} />
);

function Choices({ name, legend, options, hint, error, type, isChosen }: ChoicesProps & { type: "checkbox" | "radio"; isChosen: (value: string) => boolean }) {
  const id = name.replace(/\[\]$/, "");
  return (
    <fieldset id={id} className={error ? "f f--bad" : "f"} aria-describedby={described({ name: id, label: legend, hint, error })}>
      <legend>{legend}</legend>
      <Notes name={id} hint={hint} error={error} />
      {options.map((option) => (
        <label className="choice" key={option.value}>
          <input type={type} name={name} value={option.value} defaultChecked={isChosen(option.value)} />
          <span>
            {option.label}
            {option.hint && <span className="hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

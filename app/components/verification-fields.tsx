import type { Language, PartlyLocalized } from "~/domain/language";
import { verificationMethods } from "~/domain/library/clause";
import { languageNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";
import { methodNames } from "~/messages/library";
import { Select, TextArea } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

interface VerificationFieldsProps {
  languages: Language[];
  method?: string;
  texts: PartlyLocalized;
  /** The name of the field that holds the texts. */
  prefix: string;
  /** The name of the field that holds the method. */
  methodName?: string;
}

/** How a requirement will be checked: the method and what is done. */
export function VerificationFields({ languages, method, texts, prefix, methodName = "method" }: VerificationFieldsProps) {
  const { say } = useSay();
  const { errorOf, typed } = useRejection();
  return (
    <>
      <Select name={methodName} label={say(words.method)} value={typed(methodName, method)} error={errorOf(methodName)} options={verificationMethods.map((one) => ({ value: one, label: say(methodNames[one]) }))} />
      {languages.map((one) => (
        <TextArea key={one} name={`${prefix}.${one}`} lang={one} rows={3} label={say(words.howIn, { language: say(languageNames[one]) })} value={typed(`${prefix}.${one}`, texts[one])} error={errorOf(`${prefix}.${one}`)} />
      ))}
    </>
  );
}

import { formatTime } from "~/domain/wording/format";
import { questionWords as words } from "~/messages/questions";
import { Card } from "../card";
import { useSay } from "../say";

interface ExchangeProps {
  messages: readonly { id: string; text: string; at: string; fromVendor: boolean }[];
  /** Whose page it is. */
  own: "vendor" | "team";
}

/** What the team and the asker wrote to each other. */
export function Exchange({ messages, own }: ExchangeProps) {
  const { say, language } = useSay();
  const name = (fromVendor: boolean) => (fromVendor ? (own === "vendor" ? words.fromUs : words.asker) : own === "team" ? words.fromUs : words.fromTeam);
  return (
    <Card title={say(own === "vendor" ? words.exchange : words.exchangeTeam)}>
      <p className="hint">{say(words.exchangeText)}</p>
      {messages.map(({ id, text, at, fromVendor }) => (
        <div key={id}>
          <p><strong>{say(name(fromVendor))}</strong> <span className="hint">{formatTime(at, language)}</span></p>
          <p className="clause">{text}</p>
        </div>
      ))}
    </Card>
  );
}

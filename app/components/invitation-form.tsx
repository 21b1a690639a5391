import { roles } from "~/domain/people/member";
import { people, roleNames } from "~/messages/people";
import { Button } from "./button";
import { Card } from "./card";
import { Checkboxes, TextField } from "./form";
import { Once } from "./once";
import { useRejection } from "./rejection";
import { useSay } from "./say";

/** Invites a person into the acting authority. */
export function InvitationForm() {
  const { say } = useSay();
  const { errorOf, typed, typedList } = useRejection();
  return (
    <Card title={say(people.invite)}>
      <form method="post" action="/members/invitations" className="stack">
        <Once />
        <TextField name="email" type="email" label={say(people.email)} value={typed("email")} error={errorOf("email")} />
        <Checkboxes
          name="roles[]" legend={say(people.roles)} values={typedList("roles[]")} error={errorOf("roles")}
          options={roles.map((role) => ({ value: role, label: say(roleNames[role]) }))}
        />
        <Button>{say(people.inviteButton)}</Button>
      </form>
    </Card>
  );
}

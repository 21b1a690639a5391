import { TextField } from "./form";

interface TimeFieldProps {
  name: string;
  label: string;
  hint?: string;
  value?: string;
  error?: string;
  optional?: boolean;
}

/** A date and time as the clocks of the form's zone show it. */
export const TimeField = (props: TimeFieldProps) => <TextField type="datetime-local" {...props} />;

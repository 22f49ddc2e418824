import { type ComponentProps, useId } from 'react';

interface LongTextFieldProps extends Omit<ComponentProps<'textarea'>, 'id'> {
  readonly label: string;
}

/** A field for more than a few words, with its label. */
export function LongTextField({ label, ...area }: LongTextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea rows={2} {...area} id={id} />
    </div>
  );
}

import { type ComponentProps, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what was typed. */
  readonly wrong?: string | undefined;
}

/** A field with its label, a hint, and what is wrong with it. */
export function TextField({ label, hint, wrong, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={`${id}-hint ${id}-wrong`}
      />
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <span className="wrong" id={`${id}-wrong`} role="alert">
        {wrong}
      </span>
    </div>
  );
}

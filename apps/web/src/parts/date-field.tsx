import { type ComponentProps, useState } from 'react';
import { useFormats } from '../texts/formats.js';
import { TextField } from './text-field.js';

interface DateFieldProps extends Omit<ComponentProps<typeof TextField>, 'type' | 'value' | 'defaultValue'> {
  readonly type: 'date' | 'month' | 'datetime-local';
  readonly value?: string;
  readonly defaultValue?: string | undefined;
}

/** A day, a month or a moment. The field itself writes it as the browser's language does; below, what was chosen stands as the page's language does. */
export function DateField({ hint, onChange, ...field }: DateFieldProps) {
  const { written } = useFormats();
  const [chosen, setChosen] = useState(field.defaultValue ?? '');
  const texts = [written(field.value ?? chosen), hint ?? ''].filter((text) => text !== '');
  return (
    <TextField
      {...field}
      hint={texts.join(' · ')}
      onChange={(event) => {
        setChosen(event.target.value);
        onChange?.(event);
      }}
    />
  );
}

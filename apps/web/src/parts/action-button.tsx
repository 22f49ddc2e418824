import { type PropsWithChildren } from 'react';

interface ActionButtonProps {
  readonly kind?: 'main' | 'danger' | 'plain';
  readonly isBusy?: boolean;
  /** Absent: sends the form that it stands in. */
  readonly onPress?: () => void;
}

const CLASSES = { main: 'button button-main', danger: 'button button-danger', plain: 'button' } as const;

/** Does something. While that is being done it stays where it is, and takes no second press. */
export function ActionButton({
  kind = 'plain',
  isBusy = false,
  onPress,
  children,
}: PropsWithChildren<ActionButtonProps>) {
  return (
    <button
      type={onPress === undefined ? 'submit' : 'button'}
      className={CLASSES[kind]}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}

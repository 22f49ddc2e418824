import { type PropsWithChildren } from 'react';

interface ActionButtonProps {
  readonly kind?: 'main' | 'danger' | 'plain';
  /** As small as the links beside it. */
  readonly isSmall?: boolean;
  readonly isBusy?: boolean;
  /** Absent: sends the form that it stands in. */
  readonly onPress?: () => void;
}

const CLASSES = { main: 'button button-main', danger: 'button button-danger', plain: 'button' } as const;

/** Does something. While that is being done it stays where it is, and takes no second press. */
export function ActionButton({
  kind = 'plain',
  isSmall = false,
  isBusy = false,
  onPress,
  children,
}: PropsWithChildren<ActionButtonProps>) {
  return (
    <button
      type={onPress === undefined ? 'submit' : 'button'}
      className={isSmall ? `${CLASSES[kind]} button-small` : CLASSES[kind]}
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

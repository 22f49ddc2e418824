import { type PropsWithChildren, useEffect, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  onClose(): void;
}

/** Something that has to be answered before anything else: Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: PropsWithChildren<DialogProps>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current!;
    const before = document.activeElement;
    shown.showModal();
    return () => {
      shown.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="dialog-title" onCancel={onClose}>
      <div className="stack">
        <h2 id="dialog-title">{title}</h2>
        {children}
      </div>
    </dialog>
  );
}

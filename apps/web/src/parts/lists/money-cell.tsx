import { useFormats } from '../../texts/formats.js';

/** Rupiah in a row; empty where there are none. */
export function MoneyCell({ amount }: { readonly amount: number | undefined }) {
  const { rupiah } = useFormats();
  return (
    <div role="cell" className="number">
      {amount === undefined ? '' : rupiah(amount)}
    </div>
  );
}

import { useAccounts } from '../../api/accounts.js';

/** User names that are proposed while somebody types, for whoever may see all accounts. */
export function AccountNames({ id }: { readonly id: string }) {
  const { data = [] } = useAccounts();
  return (
    <datalist id={id}>
      {data.map(({ username, name }) => (
        <option key={username} value={username}>
          {name}
        </option>
      ))}
    </datalist>
  );
}

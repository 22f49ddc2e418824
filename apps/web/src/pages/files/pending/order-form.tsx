import { useTranslation } from 'react-i18next';
import { FILE_ROLES, type FileRole, type FileView } from '../../../api/files.js';
import { useService } from '../../../api/service.js';
import { type Order } from './uploads.js';
import { SelectField } from '../../../parts/select-field.js';
import { DateField } from '../../../parts/date-field.js';

/** Programmes that rows may leave out. */
const PROGRAMMES = ['BPNT', 'PKH'] as const;

interface OrderFormProps {
  readonly order: Order;
  readonly given: readonly FileView[];
  onSay(more: Partial<Order>): void;
}

/** What can be said of a file before it is given. */
export function OrderForm({ order, given, onSay }: OrderFormProps) {
  const { t } = useTranslation();
  const today = useService().data?.today;
  const isReport = order.role === 'bri' || order.role === 'pos';
  const before = given.filter(({ role, withdrawn }) => role === order.role && withdrawn === undefined);
  const roleNamed = (value: string): FileRole => FILE_ROLES.find((role) => role === value)!;
  return (
    <div className="grid">
      <SelectField
        label={t('files.role')}
        hint={t('files.roleHint')}
        value={order.role}
        onChange={({ target }) => onSay({ role: roleNamed(target.value), mapping: undefined })}
      >
        {FILE_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`words.roles.${role}`)}
          </option>
        ))}
      </SelectField>
      {isReport && (
        <DateField
          label={t('files.day')}
          hint={t('files.dayHint')}
          type="date"
          max={today}
          value={order.statementDate ?? ''}
          onChange={({ target }) => onSay({ statementDate: target.value })}
        />
      )}
      <ProgrammeField order={order} onSay={onSay} />
      {before.length > 0 && (
        <SelectField
          label={t('files.replaces')}
          hint={t('files.replacesHint')}
          value={order.replaces ?? ''}
          onChange={({ target }) => onSay({ replaces: target.value || undefined })}
        >
          <option value="">{t('files.replacesNone')}</option>
          {before.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      {isReport && (
        <label className="check">
          <input
            type="checkbox"
            checked={!order.final}
            onChange={({ target }) => onSay({ final: !target.checked })}
          />
          {t('files.interim')}
        </label>
      )}
    </div>
  );
}

function ProgrammeField({ order, onSay }: Pick<OrderFormProps, 'order' | 'onSay'>) {
  const { t } = useTranslation();
  return (
    <SelectField
      label={t('files.programme')}
      hint={t('files.programmeHint')}
      value={order.programme ?? ''}
      onChange={({ target }) => onSay({ programme: target.value || undefined })}
    >
      <option value="">{t('files.stated')}</option>
      {PROGRAMMES.map((programme) => (
        <option key={programme} value={programme}>
          {programme}
        </option>
      ))}
    </SelectField>
  );
}

import { useTranslation } from 'react-i18next';
import { type FollowUp, type MinutesTexts, type Party } from '../../api/minutes.js';
import { LongTextField } from '../../parts/long-text-field.js';
import { DateField } from '../../parts/date-field.js';
import { TextField } from '../../parts/text-field.js';
import { Rows } from './rows.js';

const LONGEST_NAME = 120;
const LONGEST_TEXT = 500;
const MOST_PARTIES = 8;
const MOST_TEXTS = 200;

const NOBODY: Party = { institution: '', position: '', name: '' };
const NOTHING: FollowUp = { matter: '', owner: '', deadline: '' };

interface MinutesFieldsProps {
  readonly texts: MinutesTexts;
  readonly onChange: (texts: MinutesTexts) => void;
}

/** All that people write into the minutes. */
export function MinutesFields({ texts, onChange }: MinutesFieldsProps) {
  const { t } = useTranslation();
  const { number, place, day } = texts;
  return (
    <>
      <div className="form-row">
        <TextField
          label={t('minutes.texts.number')}
          hint={t('minutes.numberHint')}
          name="number"
          value={number}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...texts, number: target.value })}
        />
        <TextField
          label={t('minutes.texts.place')}
          hint={t('minutes.placeHint')}
          name="place"
          value={place}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          onChange={({ target }) => onChange({ ...texts, place: target.value })}
        />
        <DateField
          label={t('minutes.texts.day')}
          name="day"
          type="date"
          value={day}
          onChange={({ target }) => onChange({ ...texts, day: target.value })}
        />
      </div>
      <Parties texts={texts} onChange={onChange} />
      <LegalBasis texts={texts} onChange={onChange} />
      <FollowUps texts={texts} onChange={onChange} />
    </>
  );
}

function Parties({ texts, onChange }: MinutesFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('minutes.texts.parties')}
      hint={t('minutes.partiesHint')}
      rowName={(at) => t('minutes.party', { number: at + 1 })}
      items={texts.parties}
      most={MOST_PARTIES}
      empty={NOBODY}
      addText={t('minutes.addParty')}
      onChange={(parties) => onChange({ ...texts, parties: [...parties] })}
      row={(party, change, isNew) => (
        <>
          <TextField
            label={t('minutes.institution')}
            value={party.institution}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            required
            autoFocus={isNew}
            onChange={({ target }) => change({ ...party, institution: target.value })}
          />
          <TextField
            label={t('minutes.position')}
            value={party.position}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => change({ ...party, position: target.value })}
          />
          <TextField
            label={t('minutes.name')}
            name="partyName"
            value={party.name}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => change({ ...party, name: target.value })}
          />
        </>
      )}
    />
  );
}

function LegalBasis({ texts, onChange }: MinutesFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('minutes.texts.legalBasis')}
      hint={t('minutes.legalBasisHint')}
      rowName={(at) => t('minutes.rule', { number: at + 1 })}
      items={texts.legalBasis}
      most={MOST_TEXTS}
      empty=""
      addText={t('minutes.addRule')}
      onChange={(legalBasis) => onChange({ ...texts, legalBasis: [...legalBasis] })}
      row={(rule, change, isNew) => (
        <LongTextField
          label={t('minutes.ruleText')}
          value={rule}
          maxLength={LONGEST_TEXT}
          required
          autoFocus={isNew}
          onChange={({ target }) => change(target.value)}
        />
      )}
    />
  );
}

function FollowUps({ texts, onChange }: MinutesFieldsProps) {
  const { t } = useTranslation();
  return (
    <Rows
      title={t('minutes.texts.followUps')}
      hint={t('minutes.followUpsHint')}
      rowName={(at) => t('minutes.followUp', { number: at + 1 })}
      items={texts.followUps}
      most={MOST_TEXTS}
      empty={NOTHING}
      addText={t('minutes.addFollowUp')}
      onChange={(followUps) => onChange({ ...texts, followUps: [...followUps] })}
      row={(followUp, change, isNew) => (
        <>
          <LongTextField
            label={t('minutes.matter')}
            value={followUp.matter}
            maxLength={LONGEST_TEXT}
            required
            autoFocus={isNew}
            onChange={({ target }) => change({ ...followUp, matter: target.value })}
          />
          <TextField
            label={t('minutes.owner')}
            value={followUp.owner}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            onChange={({ target }) => change({ ...followUp, owner: target.value })}
          />
          <DateField
            label={t('minutes.deadline')}
            type="date"
            value={followUp.deadline}
            onChange={({ target }) => change({ ...followUp, deadline: target.value })}
          />
        </>
      )}
    />
  );
}

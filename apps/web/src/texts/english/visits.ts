import { type Texts } from '../indonesian/index.js';

export const VISITS: Texts['visits'] = {
  filter: 'Visit',
  outcomes: {
    NOT_YET: 'Not visited yet',
    RECEIVED: 'Has received',
    NOT_RECEIVED: 'Has not received',
    NOT_AT_HOME: 'Not at home',
    NOT_FOUND: 'Address not found',
    MOVED: 'Moved',
    DECEASED: 'Deceased',
    REFUSED: 'Refused',
  },
  steps: {
    RECEIVED:
      'Ask BRI or Kantor Pos to put their report right, and upload the new one. Until then the discrepancy stays open.',
    NOT_RECEIVED: 'Ask BRI or Kantor Pos: use the list of follow-ups on the page of lists.',
    NOT_AT_HOME: 'Call again at another time; ask the head of the RT when somebody is there.',
    NOT_FOUND:
      'Look for the address with the head of the RT or the kelurahan, put it right in SIKS-NG, and call again.',
    MOVED:
      'Report the move in SIKS-NG. Within the city, call at the new address; outside, propose the change of the data.',
    DECEASED:
      'Report it in SIKS-NG and ask the channel to hold the payment; an heir of the same KK can see to it at the kelurahan.',
    REFUSED: 'Ask for a written statement of refusal, and report it in SIKS-NG.',
  },
  told: 'Visit by {{volunteer}}: {{outcome}}',
  toldByNobody: 'Visit: {{outcome}}',
  note: 'Note: {{note}}',
  from: 'recorded by {{by}}, {{at}}, from {{file}} row {{row}}',
  next: 'Next step: {{step}}',
  tag: 'Visit: {{outcome}}',
  progress: {
    title: 'What came of visits',
    text: 'Fill in the visit list above, and upload it here. What will be recorded is shown first; earlier visits stay.',
    sum: '{{visited}} of {{households}} households on the list were visited.',
    none: 'There is no household to visit at present.',
    outcomes: 'Outcomes of the last visits, and the next step',
    households_one: '{{total}} household',
    households_other: '{{total}} households',
    areas: 'Visits by kelurahan',
    kelurahan: 'Kelurahan or desa',
    listed: 'On the list',
    visited: 'Visited',
    left: 'Not yet',
    share: 'Visited',
    nowhere: '(not named)',
  },
};

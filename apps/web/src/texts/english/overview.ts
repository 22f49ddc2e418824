import { type Texts } from '../indonesian/index.js';

export const OVERVIEW: Texts['overview'] = {
  nothing: {
    title: 'There is nothing to count yet',
    text: 'This cycle has no list of recipients. Upload the BNBA list first, then the reports of BRI and Kantor Pos.',
    upload: 'Upload files',
  },
  asOf: 'As of {{day}}',
  entitled: 'Entitled',
  households: '{{households}} households',
};

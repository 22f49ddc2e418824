import { describeWorkedExamples } from '../../../testing/src/describe-worked-examples.js';
import { reconcile } from './reconcile.js';

describeWorkedExamples('the reconciliation', reconcile);

import { describeWorkedExamples } from '../describe-worked-examples.js';
import { reconcileSlowly } from './reconcile-slowly.js';

describeWorkedExamples('the slow second implementation', reconcileSlowly);

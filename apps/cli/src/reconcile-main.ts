import { reconcileProgramOf } from './reconcile-program.js';
import { run } from './run.js';

// What `tersalur reconcile` starts: with all that it loads in one file, of which V8 keeps the compiled functions (tools/bundle.mjs). `main` does the same.
void run(reconcileProgramOf);

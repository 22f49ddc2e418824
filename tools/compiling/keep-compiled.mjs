// Loaded before `tersalur reconcile`: writes beside its script, when the process ends, what V8 has compiled of it.
import { writeFileSync } from 'node:fs';
import vm from 'node:vm';

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    process.on('exit', () => writeFileSync(`${options.filename}.compiled`, this.createCachedData()));
  }
};

import { Fault, type FaultCode } from '#application';

/** A fault as it goes between threads. */
export interface ToldFault {
  readonly code: FaultCode;
  readonly sentence: string;
}

/** As it is told to another thread. */
export function toldFault({ code, message }: Fault): ToldFault {
  return { code, sentence: message };
}

/** As it was told by another thread. */
export function faultOf({ code, sentence }: ToldFault): Fault {
  return new Fault(code, sentence);
}

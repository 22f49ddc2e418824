import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/** Lets what a handler threw reach the transport as it is. Nest would put "Internal server error" in its place, and no dead letter could say why. */
@Catch()
export class FaultFilter implements RpcExceptionFilter {
  catch(thrown: unknown): Observable<never> {
    return throwError(() => thrown);
  }
}

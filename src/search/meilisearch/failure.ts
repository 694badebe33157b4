// Why a server's answer cannot be used, in the words of the port.
import type { SearchAnswer } from '../port.ts';

export type FailureReason = NonNullable<SearchAnswer['note']>;

/** The server is down, slow, says something else than was asked, or knows another register than the page. */
export class ServerFailure extends Error {
  override readonly name = 'ServerFailure';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(`${reason}: ${message}`, options);
    this.reason = reason;
  }
}

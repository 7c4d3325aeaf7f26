import { SourceError } from './source-error.ts'

/** A server that answered, but not with what was asked for. */
export class ServiceError extends SourceError {
  /** The HTTP status. */
  readonly status: number
  /** The body, where it was JSON: services say more there. */
  readonly said: unknown

  constructor(message: string, status: number, said: unknown) {
    super(3, message)
    this.status = status
    this.said = said
  }
}

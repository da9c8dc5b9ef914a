/** The two between whom a plan is made. */
export interface Client {
  readonly name: string;
  readonly contact: string | null;
  readonly email: string | null;
  /** The colour of the offers to this client, six hex digits; null for the trainer's own. */
  readonly accent: string | null;
}
export interface Consultant {
  readonly name: string | null;
  readonly company: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

import type { Scene } from "#lib/platform/command";

/** What an act is carried out with. `askedBy` is the first of two people; `actor` is then the second. */
export type Deed = Pick<Scene, "tx" | "now" | "actor" | "record" | "audit"> &
  Readonly<{ askedBy?: string | undefined }>;

/** Why an act cannot be carried out as things are. */
export type ActProblem =
  | Readonly<{ code: "credit_not_found" }>
  | Readonly<{ code: "credit_not_active"; state: string }>
  | Readonly<{ code: "already_activated"; state: string }>
  | Readonly<{ code: "below_held"; heldMinor: number }>
  | Readonly<{ code: "credit_unchanged" }>
  | Readonly<{ code: "unknown_account" }>;

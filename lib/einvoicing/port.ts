import type { Recipient, StatusEvent, SubmissionKind } from "./schema.ts";

/** It cannot be reached, or it answers nonsense: nobody knows whether it has the document, and it is asked again. */
export class PlatformUnavailable extends Error {
  constructor(cause?: unknown) {
    super("The invoicing platform has no answer that can be used.", { cause });
    this.name = "PlatformUnavailable";
  }
}

/** What is handed over. `key` makes a repeated try one; the file is the Factur-X, or the report as JSON. */
export type Flow = Readonly<{
  key: string;
  kind: SubmissionKind;
  number: string;
  recipient: Readonly<{
    kind: Recipient;
    siren: string | null;
    /** Chorus Pro: the establishment, its service and the number of its commitment. */
    siret: string | null;
    service: string | null;
    commitment: string | null;
  }>;
  fileName: string;
  file: Uint8Array;
}>;

/** It was taken, under the platform's own id; or it is not a document that it takes, and why. */
export type FlowAnswer =
  | Readonly<{ taken: true; platformId: string; status: number | null }>
  | Readonly<{ taken: false; reason: string }>;

/**
 * What every approved platform can be asked, whatever its own words are. Each call goes over the network, so none belongs in
 * a transaction. All throw PlatformUnavailable.
 */
export type PlatformPort = Readonly<{
  name: string;
  submit: (flow: Flow) => Promise<FlowAnswer>;
  /** Says that it was paid (212), which its buyer's platform and the tax office are told. */
  tellPaid: (paid: Readonly<{ key: string; platformId: string; amountMinor: number; at: Date }>) => Promise<void>;
  /** What has happened since a cursor; the first is "". Events come again, in any order: keep them by id. */
  events: (after: string) => Promise<Readonly<{ events: readonly StatusEvent[]; cursor: string }>>;
}>;

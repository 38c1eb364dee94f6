import type { Settings } from "./peers.ts";

/** A record as it was read: the cells of a CSV row, or the object of a JSON line. */
export type SourceRecord = Readonly<Record<string, unknown>>;

/** Where products come from and how its records become ours. One file each in sources/. */
export type Source = Readonly<{
  /** Kept with each product; with the source's own id it is the key of a repeated import. */
  name: string;
  /** Sets of headings (`headingOf`), each of which only a file of this dialect has. */
  known: readonly (readonly string[])[];
  /** Several rows make one product: the key they share. `draft` then gets them as `{ rows }`, in the order of the file. */
  together?: (row: SourceRecord) => string;
  /** The record in our words, to be checked by `productDraft`; or `{ problem }`, why it is none. */
  draft: (record: SourceRecord, settings: Settings) => unknown;
}>;

/** A record as it was read: the cells of a CSV row, or the object of a JSON line. */
export type SourceRecord = Readonly<Record<string, unknown>>;

/** Where products come from and how its records become ours. One file each in sources/. */
export type Source = Readonly<{
  /** Kept with each product; with the source's own id it is the key of a repeated import. */
  name: string;
  /** Whether a file that begins with this record speaks this dialect. */
  recognises: (record: SourceRecord) => boolean;
  /** The record in our words, to be checked by `productDraft`. */
  draft: (record: SourceRecord) => unknown;
}>;

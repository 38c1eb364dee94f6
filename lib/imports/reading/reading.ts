import type { SourceRecord } from "../source.ts";

/** A record with the line it stands on, or a line that is none with the reason. */
export type Reading = Readonly<{ line: number; record: SourceRecord } | { line: number; problem: string }>;

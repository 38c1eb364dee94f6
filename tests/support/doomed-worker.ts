import { captures } from "#lib/processes/captures";
import { payments } from "#lib/processes/payments";
import { work } from "#tests/support/a-worker";

/** A worker of its own process that does what money has left to do since a fact: `tsx doomed-worker.ts 1234`. */
await work([...captures, ...payments], BigInt(process.argv[2] ?? 0));

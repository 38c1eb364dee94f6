import { payments } from "#lib/processes/payments";
import { work } from "#tests/support/a-worker";

/** A worker of its own process that does what payments have left to do. */
await work(payments);

import { expect, test } from "vitest";
import { outageOf } from "#lib/platform/outage";

test.each([
  ["a refused connection", Object.assign(new Error("connect"), { code: "ECONNREFUSED" }), "away"],
  ["a socket that is gone", new Error("connect ENOENT /shop/.data/postgres/.s.PGSQL.5432"), "away"],
  ["a file that is not there", Object.assign(new Error("ENOENT: no such file"), { code: "ENOENT" }), null],
  ["Prisma without a server", Object.assign(new Error("can't reach"), { code: "P1001" }), "away"],
  ["a server shutting down, wrapped twice", { cause: { cause: { code: "57P01" } } }, "away"],
  ["a dropped connection", new Error("Connection terminated unexpectedly"), "away"],
  [
    "a connection that broke in the middle of a transaction",
    new Error("Client has encountered a connection error and is not queryable"),
    "away",
  ],
  ["a lock that took too long", { meta: { code: "55P03" } }, "busy"],
  ["a deadlock", { cause: { originalCode: "40P01" } }, "busy"],
  [
    "a raw query without a server",
    { code: "P2010", meta: { driverAdapterError: { cause: { kind: "DatabaseNotReachable" } } } },
    "away",
  ],
  ["a bug", new TypeError("x is not a function"), null],
  ["a broken constraint", Object.assign(new Error("unique"), { code: "P2002" }), null],
  ["nothing", undefined, null],
])("%s", (_, error, outage) => expect(outageOf(error)).toBe(outage));

import { afterAll } from "vitest";
import { databasePort } from "#tests/support/own-server";
import { openRoad } from "./proxy.ts";

/*
 * Import this first: a PostgreSQL and a payment provider of this pass's own must be there before anything reads the
 * environment. The shop reaches its database by a road that can be made bad.
 */
export const road = await openRoad(databasePort);
process.env.DATABASE_URL = `postgresql://postgres@127.0.0.1:${road.port}/postgres`;

afterAll(() => road.close());

import { afterAll } from "vitest";
import { openRoad } from "../proxy.ts";

/* Import this before anything of the shop: it reaches its database by a road that can be made bad. */
const direct = new URL(process.env.DATABASE_URL ?? "");
export const road = await openRoad(Number(direct.port));
process.env.DATABASE_URL = `postgresql://postgres@127.0.0.1:${road.port}${direct.pathname}`;

afterAll(() => road.close());

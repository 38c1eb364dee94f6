// Builds the shop unless the build is as new as the sources.
import { buildShop } from "../launch/build.ts";
import { buildIsFresh } from "../launch/freshness.ts";

if (!buildIsFresh()) await buildShop(process.env);

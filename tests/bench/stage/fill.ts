// A program of its own, so that its memory is the import's: fills an empty database with a house and a file of products.
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { importFile } from "#lib/imports/import-file";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { env } from "#lib/platform/env";
import { seedDeliveries } from "../../../prisma/seed/deliveries.ts";
import { seedPeople } from "../../../prisma/seed/people.ts";
import { seedPlaces } from "../../../prisma/seed/places.ts";
import { generated } from "../generate.ts";

const products = Number(process.argv[2]);
const file = path.join(env.SHOP_DATA_DIR, `products-${products}.jsonl`);
await writeFile(file, generated(products));

await database.$transaction(
  async (tx) => {
    await seedPlaces(tx);
    await seedDeliveries(tx);
    await seedPeople(tx, clock.now());
  },
  { timeout: 60_000 },
);
const imported = await importFile(system("import"), { file, source: "comptoir", dryRun: false, limit: null });
await database.$disconnect();
await rm(file);
if (!imported.ok) throw new Error(imported.refusal.code);

const { added, refused, seconds } = imported.value;
console.log(JSON.stringify({ added, refused, seconds, peakMb: process.resourceUsage().maxRSS / 1024 }));

import { database } from "#lib/platform/database";
import { seedDemo } from "./seed.ts";

await seedDemo();
await database.$disconnect();

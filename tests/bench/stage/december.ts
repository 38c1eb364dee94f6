// Lives through a December of so many orders on an empty database and prints how its promises ended.
import { database } from "#lib/platform/database";
import { aDecember } from "#tests/support/a-december";

const began = performance.now();
const season = await aDecember(Number(process.argv[2]));
console.log(JSON.stringify({ ...season, seconds: (performance.now() - began) / 1000 }));
await database.$disconnect();

// Opens the shop: database, seed, build, stand-in, web server and worker; and closes all of it again.

import { demoSignIns } from "../../../prisma/seed/demo-sign-ins.ts";
import { firstOwnerKey } from "../../identity/first-owner-key.ts";
import { freePort } from "../../platform/engine/postgres.mjs";
import { onStop } from "../stopping.ts";
import { buildShop } from "./build.ts";
import { supervise } from "./children.ts";
import { openDatabase } from "./database.ts";
import { drawBeforehand } from "./draw-beforehand.ts";
import { buildIsFresh, clientIsFresh } from "./freshness.ts";
import { untilReady } from "./ready.ts";
import { run, tsx } from "./run.ts";
import { isEmpty, isOwned, isReal, unsafeAccounts, unsafeSettings } from "./safety.ts";
import { giveUp, step } from "./say.ts";
import { settingsFor } from "./settings.ts";
import { webServer } from "./web-server.ts";

const started = performance.now();
const developing = process.argv.includes("dev");
const { env } = await import("#lib/platform/env").catch((error: Error) => giveUp(error.message));

const unsafe = unsafeSettings(env);
if (unsafe.length > 0) giveUp(...unsafe);

const database = await openDatabase(env).catch((error: Error) => giveUp(error.message));
let closing = () => Promise.resolve();
onStop(async () => {
  console.log("\n▸ Closing the shop…");
  await closing();
  database.stop();
  console.log("  closed; the data is kept");
});

try {
  await open();
} catch (error) {
  database.stop();
  giveUp(error instanceof Error ? error.message : String(error));
}

async function open() {
  const port = env.PORT === 0 ? await freePort() : env.PORT;
  const standinPort = env.STRIPE_SECRET_KEY ? null : (env.STANDIN_PORT ?? (await freePort()));
  const carrierPort = env.CARRIER_URL || env.SHOP_SEED === "none" ? null : await freePort();
  const settings = settingsFor(env, { databaseUrl: database.url, port, standinPort, carrierPort });

  if (isReal(env)) {
    const accounts = await unsafeAccounts(database.url);
    if (accounts.length > 0) throw new Error(accounts.join("\n"));
  }
  if (!clientIsFresh())
    await step("Generating the database client", () =>
      run("node_modules/.bin/prisma", ["generate", "--config", ".config/prisma.ts"]),
    );
  if (env.SHOP_SEED === "demo" && (await isEmpty(database.url)))
    await step("Filling the demo shop", () => run(process.execPath, tsx("prisma/seed/main.ts"), settings));
  if (!developing && !buildIsFresh()) await step("Building the shop (a minute or two)", () => buildShop(settings));

  const children = supervise(
    { ...settings, NODE_ENV: developing ? "development" : "production" },
    async (name, code) => {
      await children.stop();
      database.stop();
      giveUp(`${name} ended at once (code ${code}): see its message above.`);
    },
  );
  closing = children.stop;
  if (standinPort !== null) children.start({ name: "The payment stand-in", args: tsx("lib/server/launch/standin.ts") });
  if (carrierPort !== null)
    children.start({ name: "The simulated carrier", args: tsx("lib/server/launch/carrier-simulator.ts") });
  children.start({ name: "The web server", args: developing ? ["lib/server/web.ts"] : webServer });
  children.start({ name: "The worker", args: tsx("lib/server/worker.ts") });

  const address = `http://localhost:${port}`;
  const missing = await untilReady(address, 60);
  if (missing) console.error(`✗ The shop is not ready after 60 s: ${missing}`);
  tell(env.SHOP_URL ?? address, standinPort !== null);
  if (!(await isOwned(database.url))) invite(env.SHOP_URL ?? address, String(settings.AUTH_SECRET));
  if (!developing && !missing) await drawBeforehand(address);
}

function invite(address: string, secret: string) {
  console.log("  Nobody owns this shop yet. Open this link to become its owner; it works once:");
  console.log(`    ${address}/admin/first-owner?key=${firstOwnerKey(secret)}\n`);
}

function tell(address: string, standin: boolean) {
  console.log(`\n✓ The shop is open (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  console.log(`  Shop         ${address}\n  Back office  ${address}/admin\n  API          ${address}/api/v1`);
  if (env.SHOP_SEED === "demo") {
    console.log("\n  Sign in as");
    for (const { label, email, password } of demoSignIns)
      console.log(`    ${label.padEnd(20)} ${email.padEnd(28)} ${password}`);
  }
  if (standin) console.log("\n  Payments go to the stand-in: card 4242 4242 4242 4242, any later date, any code.");
  console.log("  Ctrl-C closes everything.\n");
}

// The web server: one process, our own front around Next's pages. Started by the launcher, or alone behind a balancer.
import { createServer } from "node:http";
import next from "next";
import { env } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { countAsked } from "./asked-addresses.ts";
import { makeFront } from "./front.ts";
import { makeHealth } from "./health.ts";
import { PageCache } from "./page-cache.ts";
import { listenForPurges } from "./page-purge.ts";
import { previewAsked } from "./preview.ts";
import { onStop } from "./stopping.ts";

const drainMs = 25_000;
const databaseUrl = env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir";

const developing = env.NODE_ENV === "development";
const app = next({ dev: developing, dir: process.cwd(), port: env.PORT, hostname: "localhost" });
await app.prepare();

const cache = new PageCache();
const purges = listenForPurges(databaseUrl, cache);
const health = makeHealth(databaseUrl);
const asked = countAsked();
const front = makeFront({
  pages: app.getRequestHandler(),
  cache,
  health,
  developing,
  previewAsked,
  noteAsked: asked.note,
});

const server = createServer(
  { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, maxHeaderSize: 16_384 },
  front,
);
if (developing) server.on("upgrade", app.getUpgradeHandler());
server.listen(env.PORT, () => log.info({ port: env.PORT }, "listening"));
server.on("error", (error) => {
  console.error(portProblem(error) ?? error);
  process.exit(1);
});

onStop(async () => {
  health.leave();
  const drained = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const insist = setTimeout(() => server.closeAllConnections(), drainMs);
  await drained;
  clearTimeout(insist);
  await Promise.all([purges.stop(), health.stop(), asked.stop(), app.close()]);
});

const portProblem = (error: NodeJS.ErrnoException): string | null =>
  error.code === "EADDRINUSE" ? `Port ${env.PORT} is taken: stop what uses it, or choose another with PORT=….` : null;

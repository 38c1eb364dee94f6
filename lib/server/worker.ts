// The worker: runs what follows the facts, and what comes back by itself. Several may run side by side.
import { templates } from "#components/mails/templates";
import { database } from "#lib/platform/database";
import { env } from "#lib/platform/env";
import { startHeartbeat } from "#lib/platform/heartbeat";
import { startJobs } from "#lib/platform/jobs";
import { log } from "#lib/platform/log";
import { registerTemplates } from "#lib/platform/mail-templates";
import { processes, recurring } from "#lib/processes/all";
import { onStop } from "./stopping.ts";

const connectionString = env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir";

registerTemplates(templates);
const jobs = await startJobs({ connectionString, processes, recurring });
const heartbeat = await startHeartbeat();
log.info({ processes: processes.length, recurring: recurring.length }, "working");

onStop(async () => {
  await jobs.stop();
  await heartbeat.stop();
  await database.$disconnect();
});

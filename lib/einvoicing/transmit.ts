import { z } from "zod";
import { legalIdentity } from "#lib/content/legal-identity";
import { facturXPdf } from "#lib/facturx/pdf";
import type { InvoiceView } from "#lib/facturx/schema";
import { invoiceView } from "#lib/invoices/queries";
import { reportedDays, reportedSales } from "#lib/invoices/queries-reporting";
import { system } from "#lib/kernel/actor";
import { dayOf } from "#lib/kernel/local-time";
import { log } from "#lib/platform/log";
import { keepCursor, noteAnswer, notePaidTold, noteStatus, openSubmissions } from "./commands.ts";
import { periodsOver } from "./periods.ts";
import { platformPort } from "./platforms.ts";
import { type Flow, type PlatformPort, PlatformUnavailable } from "./port.ts";
import { cursorOf, dueSubmissions, paidAndNotTold, submissionById, unreportedSince } from "./queries.ts";
import { statuses } from "./schema.ts";

const actor = system("einvoicing");
const portion = 50;

/**
 * Hands to the platform what is to be handed over, tells it what was paid and asks what became of the rest. Nothing is asked
 * in a transaction; each question has its key, so that one whose answer was lost is asked again and counts once. A platform
 * that does not answer is asked again later.
 */
export async function transmit(now: Date, port: PlatformPort = platformPort()): Promise<void> {
  const since = await unreportedSince();
  await openSubmissions(actor, { periods: since ? periodsOver(since, dayOf(now)) : [] }, { now });
  for (const submission of await dueSubmissions(now, portion))
    await noteAnswer(actor, { id: submission.id, ...(await answerTo(submission, port)) }, { now });
  try {
    for (const { id, ...paid } of await paidAndNotTold(portion)) {
      await port.tellPaid({ key: `${id}:paid`, ...paid });
      await notePaidTold(actor, { id }, { now });
    }
    const before = await cursorOf(port.name);
    const { events, cursor } = await port.events(before);
    for (const event of events) await noteStatus(actor, event, { now });
    if (cursor !== before) await keepCursor(actor, { platform: port.name, cursor }, { now });
  } catch (error) {
    if (!(error instanceof PlatformUnavailable)) throw error;
    log.warn({ err: error }, "the invoicing platform did not answer");
  }
}

type Due = Awaited<ReturnType<typeof dueSubmissions>>[number];

async function answerTo(submission: Due, port: PlatformPort) {
  try {
    const answer = await port.submit(await flowOf(submission));
    return answer.taken
      ? { platformId: answer.platformId, status: answer.status, reason: null }
      : { platformId: null, status: statuses.rejected, reason: answer.reason.slice(0, 500) };
  } catch (error) {
    if (!(error instanceof PlatformUnavailable)) throw error;
    log.warn({ err: error, number: submission.number }, "the invoicing platform did not take a document");
    return { platformId: null, status: null, reason: null };
  }
}

async function flowOf({ id, kind, recipient, number, round, startsOn, endsOn }: Due): Promise<Flow> {
  const key = `${id}:${round}`;
  if (kind === "report") {
    const [from, to] = [isoDay(startsOn), isoDay(endsOn)];
    const [days, sales] = await Promise.all([reportedDays(from, to), reportedSales(from, to)]);
    const report = { siren: legalIdentity.siren, from, to, days, sales };
    const nobody = { siren: null, siret: null, service: null, commitment: null };
    return {
      ...{ key, kind, number, recipient: { kind: "tax_office", ...nobody } },
      ...{ fileName: `e-reporting-${from}-${to}.json`, file: Buffer.from(JSON.stringify(report)) },
    };
  }
  const view = await invoiceView(number);
  if (!view) throw new Error(`${number} is to be handed over and is not there`);
  const to = recipient === "public_body" ? ("public_body" as const) : ("company" as const);
  return {
    ...{ key, kind: view.kind, number, recipient: { kind: to, ...routeOf(view) } },
    ...{ fileName: `${number}.pdf`, file: await facturXPdf(view) },
  };
}

/** The file that a submission hands over, made anew from what was sealed; null when there is no such submission. */
export async function submittedFile(id: string): Promise<Pick<Flow, "fileName" | "file"> | null> {
  const submission = z.uuid().safeParse(id).success ? await submissionById(id) : null;
  return submission && flowOf(submission);
}

/** Whom the platform is to find. */
const routeOf = ({ buyer }: InvoiceView) => ({
  siren: buyer.siren,
  siret: buyer.siret ?? null,
  service: buyer.reference,
  commitment: buyer.purchaseOrder ?? null,
});

const isoDay = (date: Date | null): string => date?.toISOString().slice(0, 10) ?? "";

import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { nextTry } from "./backoff.ts";
import { isEnd, statuses } from "./schema.ts";
import { openForDocuments } from "./sql/open-for-documents.ts";

/** Opens what is to be handed over: a row for each document that has none, and for each period that is over. */
export const openSubmissions = command({
  name: "einvoicing.open",
  input: z.strictObject({ periods: z.array(z.strictObject({ startsOn: z.iso.date(), endsOn: z.iso.date() })) }),
  allow: "system",
  async run({ periods }, { tx, now }) {
    const documents = await openForDocuments(tx, now);
    const reports = await tx.submission.createMany({
      data: periods.map(({ startsOn, endsOn }) => ({
        ...{ id: newId(), kind: "report", recipient: "tax_office", number: `${startsOn}/${endsOn}` },
        ...{ startsOn: new Date(startsOn), endsOn: new Date(endsOn), createdAt: now, nextAt: now },
      })),
      skipDuplicates: true,
    });
    return ok({ opened: documents + reports.count });
  },
});

/** Writes down what the platform answered to a try: it has it, it does not take it, or nobody knows and it is tried again. */
export const noteAnswer = command({
  name: "einvoicing.note_answer",
  input: z.strictObject({
    id: z.uuid(),
    platformId: z.string().max(200).nullable(),
    status: z.int().nullable(),
    reason: z.string().max(500).nullable(),
  }),
  allow: "system",
  async run({ id, platformId, status, reason }, { tx, now }) {
    const { attempts, sentAt } = await tx.submission.findUniqueOrThrow({ where: { id } });
    if (sentAt) return ok({ sent: true });
    const tried = attempts + 1;
    const rejected = status === statuses.rejected;
    await tx.submission.update({
      where: { id },
      data: {
        ...{ attempts: tried, reason },
        ...(platformId && { platformId, sentAt: now }),
        ...(status && { status, statusAt: now }),
        nextAt: platformId || rejected ? null : nextTry(tried, now),
      },
    });
    return ok({ sent: platformId !== null });
  },
});

/** Keeps what the platform tells of a submission, once per event; the newest is where it stands. */
export const noteStatus = command({
  name: "einvoicing.note_status",
  input: z.strictObject({
    id: z.string().max(200),
    flowId: z.string().max(200),
    status: z.int().min(200).max(299),
    at: z.date(),
    reason: z.string().max(500).nullish(),
  }),
  allow: "system",
  async run({ id, flowId, status, at, reason = null }, { tx }) {
    const found = await tx.submission.findUnique({ where: { platformId: flowId } });
    if (!found) return ok({ known: false });
    const { count } = await tx.submissionEvent.createMany({
      data: [{ id, submissionId: found.id, status, at, reason }],
      skipDuplicates: true,
    });
    const isNewer = !found.statusAt || at >= found.statusAt;
    if (count === 1 && isNewer && !isEnd(found.status))
      await tx.submission.update({ where: { id: found.id }, data: { status, statusAt: at, reason } });
    return ok({ known: true });
  },
});

/** The platform knows that it is paid. */
export const notePaidTold = command({
  name: "einvoicing.note_paid_told",
  input: z.strictObject({ id: z.uuid() }),
  allow: "system",
  async run({ id }, { tx, now }) {
    await tx.submission.updateMany({ where: { id, paidToldAt: null }, data: { paidToldAt: now } });
    return ok(null);
  },
});

/** Up to where the platform has been asked. */
export const keepCursor = command({
  name: "einvoicing.keep_cursor",
  input: z.strictObject({ platform: z.string(), cursor: z.string() }),
  allow: "system",
  async run({ platform, cursor }, { tx, now }) {
    const at = { cursor, askedAt: now };
    await tx.platformCursor.upsert({ where: { platform }, create: { platform, ...at }, update: at });
    return ok(null);
  },
});

/** Sends again what was rejected or found nobody for too long, under a new key. Refuses `submission_not_stopped`. */
export const sendAgain = command({
  name: "einvoicing.send_again",
  input: z.strictObject({ id: z.uuid() }),
  allow: "accounting.export",
  async run({ id }, { tx, now, audit }) {
    const stopped = { nextAt: null, OR: [{ sentAt: null }, { status: statuses.rejected }] };
    const { count } = await tx.submission.updateMany({
      where: { id, ...stopped },
      data: {
        ...{ round: { increment: 1 }, attempts: 0, nextAt: now, sentAt: null, platformId: null },
        ...{ status: null, statusAt: null, reason: null },
      },
    });
    if (count === 0) return refuse({ code: "submission_not_stopped" });
    const { number } = await tx.submission.findUniqueOrThrow({ where: { id } });
    audit({ subject: `submission:${id}`, changes: { invoice: [null, number] } });
    return ok({ id });
  },
});

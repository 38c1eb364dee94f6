import { z } from "zod";
import { guarded } from "#lib/identity/guarded";
import { address, locale } from "#lib/identity/schema";
import { newId } from "#lib/kernel/ids";
import { contactIn, publicText } from "#lib/kernel/public-text";
import { ok, refuse } from "#lib/kernel/result";
import { shortName } from "#lib/kernel/short-name";
import { clock } from "#lib/platform/clock";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { addPictures, dropPictures, keepPictures, takePicturesAway } from "./pictures.ts";
import { rate } from "./rate.ts";
import { mostPictures, reportReasons, reviewText, theirLine } from "./schema.ts";
import { addressKey } from "./silence.ts";
import { notFound, theirReceivedLine } from "./their-line.ts";

const anHour = 3_600;
const undecided = { publishedAt: null, decidedAt: null, decidedBy: null, refusedFor: null, refusalNote: null } as const;
const unanswered = { answer: null, answeredBy: null, answeredAt: null } as const;

const pictures = z.array(z.instanceof(Buffer)).max(mostPictures).default([]);
/** Pictures sent before that their author does not want shown any more. */
const without = z.array(z.uuid()).default([]);

/**
 * A buyer writes about what they received, or writes it anew: it is read by somebody before it is published, also again.
 * Pictures are drawn anew, and only for whoever may write. Refuses `review_not_found`, `personal_data` when it says how
 * somebody is reached, `too_many_attempts`, `too_many_review_pictures` and whatever `keepPictures` refuses.
 */
export const writeReview = guarded({
  name: "reviews.write",
  input: theirLine.extend({ stars: z.int().min(1).max(5), ...reviewText, locale, address, pictures, without }),
  uses: ({ lineId, address }) => [
    { name: "review:address", key: address, points: 20, seconds: anHour },
    { name: "review:line", key: lineId, points: 8, seconds: anHour },
  ],
  async run(actor, { address: _, pictures, ...written }, at) {
    const found = contactIn(written.title, written.text);
    if (found) return refuse({ code: "personal_data", field: "text", found });
    if (pictures.length === 0) return keepReview(actor, written, at);
    const reader = { tx: database, actor, now: at.now ?? clock.now() };
    if (!(await theirReceivedLine(reader, written))) return notFound;
    const drawn = await keepPictures(pictures);
    if (!drawn.ok) return drawn;
    let isKept = false;
    try {
      const kept = await keepReview(actor, { ...written, pictures: drawn.value }, at);
      isKept = kept.ok;
      return kept;
    } finally {
      if (!isKept) await dropPictures(drawn.value.map(({ file }) => file));
    }
  },
});

const keptPicture = z.strictObject({ file: z.string(), width: z.int(), height: z.int() });

const keepReview = command({
  name: "reviews.keep",
  input: theirLine.extend({
    ...{ stars: z.int(), title: z.string(), text: z.string(), locale, without },
    pictures: z.array(keptPicture).default([]),
  }),
  allow: "anyone",
  async run({ lineId, token, pictures, without, ...said }, scene) {
    const { tx, now } = scene;
    const line = await theirReceivedLine(scene, { lineId, token });
    if (!line) return notFound;
    const { orderId, productId } = line;
    const written = { ...said, state: "waiting", writtenAt: now, ...undecided, ...unanswered } as const;
    const before = await tx.review.findUnique({ where: { orderLineId: lineId } });
    const { id: reviewId } = await tx.review.upsert({
      where: { orderLineId: lineId },
      create: {
        id: newId(),
        ...{ orderLineId: lineId, orderId, productId },
        authorName: shortName(line.customerName),
        experiencedOn: new Date(`${line.receivedOn}T00:00:00Z`),
        ...written,
      },
      update: { ...written, changed: before?.changed || before?.state === "published" },
    });
    if (without.length > 0) await takePicturesAway(scene, { reviewId, id: { in: without } });
    if (!(await addPictures(scene, reviewId, pictures)))
      return refuse({ code: "too_many_review_pictures", field: "pictures" });
    if (before?.state === "published") {
      await rate(scene, productId);
    }
    return ok({ lineId });
  },
});

/** Its author takes it back, at any time. Refuses `review_not_found`. */
export const withdrawReview = command({
  name: "reviews.withdraw",
  input: theirLine,
  allow: "anyone",
  async run(which, scene) {
    const { tx } = scene;
    const line = await theirReceivedLine(scene, which);
    const review = line && (await tx.review.findUnique({ where: { orderLineId: line.lineId } }));
    if (!review || review.state === "withdrawn") return notFound;
    const { id, productId } = review;
    await tx.review.update({ where: { id }, data: { state: "withdrawn", ...undecided, ...unanswered } });
    await takePicturesAway(scene, { reviewId: id });
    await rate(scene, productId);
    return ok({ lineId: which.lineId });
  },
});

/** Somebody who was asked for a view does not want to be asked again, for any purchase. Refuses `review_not_found`. */
export const askNoMore = command({
  name: "reviews.ask_no_more",
  input: theirLine,
  allow: "anyone",
  async run(which, scene) {
    const line = await theirReceivedLine(scene, which);
    if (!line) return notFound;
    const silent = { emailHash: addressKey(line.email), at: scene.now };
    await scene.tx.reviewSilence.createMany({ data: [silent], skipDuplicates: true });
    return ok({ lineId: which.lineId });
  },
});

/**
 * A reader holds something against a published review; it stays until somebody of the staff has looked. Refuses
 * `review_not_found`, `too_many_attempts`.
 */
export const reportReview = guarded({
  name: "reviews.report",
  input: z.strictObject({
    reviewId: z.uuid(),
    reason: z.enum(reportReasons),
    text: publicText(0, 500).default(""),
    address,
  }),
  uses: ({ address }) => [{ name: "review-report:address", key: address, points: 6, seconds: anHour }],
  run: (actor, { address: _, ...report }, at) => keepReport(actor, report, at),
});

const keepReport = command({
  name: "reviews.keep_report",
  input: z.strictObject({ reviewId: z.uuid(), reason: z.enum(reportReasons), text: z.string() }),
  allow: "anyone",
  async run({ reviewId, reason, text }, { tx, now }) {
    const review = await tx.review.findUnique({ where: { id: reviewId, state: "published" }, select: { id: true } });
    if (!review) return notFound;
    await tx.reviewReport.create({ data: { id: newId(), reviewId, reason, text, at: now } });
    return ok({ reviewId });
  },
});

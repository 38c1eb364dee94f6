import { z } from "zod";
import { locale } from "#lib/identity/schema";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { answerPublished, questionRefused } from "./facts.ts";
import { lockQuestion, notFound, notNow, subjectOf } from "./locked-question.ts";
import { answerText, refusalReasons } from "./schema.ts";
import { questionsTag } from "./tags.ts";

/** The first name alone: "Inès Moreau" answers as "Inès". */
const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/**
 * Somebody of the staff answers in the open, for their own store if they are of one; whoever answers has read the
 * question, so that both are public from now on. Refuses `question_not_found`, `question_not_now`.
 */
export const answerQuestion = command({
  name: "questions.answer",
  input: z.strictObject({ questionId: z.uuid(), text: answerText, locale }),
  allow: "questions.answer",
  async run({ questionId, text, locale }, scene) {
    const { tx, now, actor, audit } = scene;
    const question = await lockQuestion(scene, questionId);
    if (!question) return notFound;
    if (question.state !== "waiting" && question.state !== "answered") return notNow(question.state);
    const [storeCode = null] = actor.kind === "staff" ? actor.storeCodes : [];
    const answerId = newId();
    await tx.answer.create({
      data: {
        id: answerId,
        ...{ questionId, text, locale, buyer: false, storeCode, writtenAt: now },
        ...{ accountId: idOf(actor), authorName: firstName(nameOf(actor)), decidedBy: nameOf(actor) },
        ...{ state: "published", publishedAt: now },
      },
    });
    await answered(scene, question, answerId);
    audit({ subject: await subjectOf(scene, question.productId), changes: { answer: [null, text] } });
    return ok({ questionId });
  },
});

/** The question is public with this answer, and so are those before it. */
async function answered(
  { tx, now, record, expire }: Scene,
  question: { id: string; productId: string; answeredAt: Date | null },
  answerId: string,
) {
  const { id, productId, answeredAt } = question;
  await tx.question.update({ where: { id }, data: { state: "answered", answeredAt: answeredAt ?? now } });
  record(answerPublished({ questionId: id, answerId, productId }));
  expire(questionsTag(productId));
}

/** Does not publish a question; who asked is told why. Refuses `question_not_found`, `question_not_now`. */
export const refuseQuestion = command({
  name: "questions.refuse",
  input: z.strictObject({ questionId: z.uuid(), reason: z.enum(refusalReasons) }),
  allow: "questions.answer",
  async run({ questionId, reason }, scene) {
    const { tx, actor, record, audit, expire } = scene;
    const question = await lockQuestion(scene, questionId);
    if (!question) return notFound;
    if (question.state !== "waiting" && question.state !== "answered") return notNow(question.state);
    const refused = { state: "refused", answeredAt: null, refusedFor: reason, decidedBy: nameOf(actor) } as const;
    await tx.question.update({ where: { id: questionId }, data: refused });
    record(questionRefused({ questionId }));
    expire(questionsTag(question.productId));
    audit({ subject: await subjectOf(scene, question.productId), changes: { question: [question.state, "refused"] } });
    return ok({ questionId });
  },
});

async function lockAnswer(scene: Scene, id: string) {
  const answer = await scene.tx.answer.findUnique({ where: { id } });
  const question = answer && (await lockQuestion(scene, answer.questionId));
  return question ? { question, answer } : null;
}

/** Publishes what a buyer has answered, as it was written. Refuses `question_not_found`, `question_not_now`. */
export const publishAnswer = command({
  name: "questions.publish_answer",
  input: z.strictObject({ answerId: z.uuid() }),
  allow: "reviews.moderate",
  async run({ answerId }, scene) {
    const { tx, now, actor, audit } = scene;
    const locked = await lockAnswer(scene, answerId);
    if (!locked) return notFound;
    const { question, answer } = locked;
    if (answer.state === "published") return notNow("published");
    const published = { state: "published", publishedAt: now, decidedBy: nameOf(actor), refusedFor: null } as const;
    await tx.answer.update({ where: { id: answerId }, data: published });
    await answered(scene, question, answerId);
    audit({ subject: await subjectOf(scene, question.productId), changes: { answer: [answer.state, "published"] } });
    return ok({ answerId });
  },
});

/** Does not publish an answer, or takes it down. A question that is left without one waits again. Refuses `question_not_found`. */
export const refuseAnswer = command({
  name: "questions.refuse_answer",
  input: z.strictObject({ answerId: z.uuid(), reason: z.enum(refusalReasons) }),
  allow: "reviews.moderate",
  async run({ answerId, reason }, scene) {
    const { tx, actor, audit, expire } = scene;
    const locked = await lockAnswer(scene, answerId);
    if (!locked) return notFound;
    const { question, answer } = locked;
    const refused = { state: "refused", publishedAt: null, decidedBy: nameOf(actor), refusedFor: reason } as const;
    await tx.answer.update({ where: { id: answerId }, data: refused });
    const left = await tx.answer.count({ where: { questionId: question.id, state: "published" } });
    if (question.state === "answered" && left === 0)
      await tx.question.update({ where: { id: question.id }, data: { state: "waiting", answeredAt: null } });
    expire(questionsTag(question.productId));
    audit({ subject: await subjectOf(scene, question.productId), changes: { answer: [answer.state, "refused"] } });
    return ok({ answerId });
  },
});

/** Says who answers what is asked about a category or a department; nobody in particular when no one is named. Refuses `question_not_found`. */
export const setOwner = command({
  name: "questions.set_owner",
  input: z.strictObject({ categoryPath: z.string().max(200), accountId: z.uuid().optional() }),
  allow: "reviews.moderate",
  async run({ categoryPath, accountId }, { tx, now, audit }) {
    const category = await tx.category.findUnique({ where: { path: categoryPath }, select: { id: true } });
    const colleague = accountId && (await tx.account.findUnique({ where: { id: accountId, kind: "staff" } }));
    if (!category || (accountId && !colleague)) return notFound;
    const before = await tx.questionOwner.findUnique({ where: { categoryPath } });
    if (accountId) {
      const owner = { accountId, since: now };
      await tx.questionOwner.upsert({ where: { categoryPath }, create: { categoryPath, ...owner }, update: owner });
    } else await tx.questionOwner.deleteMany({ where: { categoryPath } });
    const was = before && (await tx.account.findUnique({ where: { id: before.accountId } }));
    const is = colleague ? colleague.name : null;
    audit({ subject: `category:${categoryPath}`, changes: { owner: [was?.name ?? null, is] } });
    return ok({ categoryPath });
  },
});

import { z } from "zod";
import { guarded } from "#lib/identity/guarded";
import { address, email, locale, personName } from "#lib/identity/schema";
import { newId } from "#lib/kernel/ids";
import { contactIn } from "#lib/kernel/public-text";
import { ok, refuse } from "#lib/kernel/result";
import { shortName } from "#lib/kernel/short-name";
import { command } from "#lib/platform/command";
import { answerDue } from "./clock.ts";
import { questionAsked, questionTyped } from "./facts.ts";
import { lockTheirs, notFound } from "./locked-question.ts";
import { answerText, questionText, theirQuestion } from "./schema.ts";
import { hasReceived } from "./sql/has-received.ts";
import { questionsTag } from "./tags.ts";
import { questionToken } from "./token.ts";

const anHour = 3_600;
const aDay = 86_400;
const who = { name: personName.optional(), email: email.optional() };

/**
 * Somebody asks about a product, also one that is sold in stores only. An account's question waits for its answer at
 * once, a guest's once its address is proved by the link they are mailed. Refuses `personal_data` when it says how
 * somebody is reached, `asker_unknown` from a guest without name or address, `question_not_found` when there is no such
 * product, `too_many_attempts`.
 */
export const ask = guarded({
  name: "questions.ask",
  input: z.strictObject({ productId: z.uuid(), text: questionText, locale, address, ...who }),
  uses: ({ address, email }) => [
    { name: "question:address", key: address, points: 10, seconds: anHour },
    ...(email ? [{ name: "question:email", key: email, points: 5, seconds: aDay }] : []),
  ],
  async run(actor, { address: _, ...asked }, at) {
    const found = contactIn(asked.text);
    return found ? refuse({ code: "personal_data", field: "text", found }) : keepQuestion(actor, asked, at);
  },
});

const keepQuestion = command({
  name: "questions.keep",
  input: z.strictObject({ productId: z.uuid(), text: z.string(), locale, ...who }),
  allow: "anyone",
  async run({ productId, text, locale, ...guest }, { tx, now, actor, record }) {
    const product = await tx.product.findUnique({ where: { id: productId, status: "active" }, select: { id: true } });
    if (!product) return notFound;
    const known = actor.kind === "customer" ? actor : null;
    const asker = known ?? guest;
    if (!asker.name) return refuse({ code: "asker_unknown", field: "name" });
    if (!asker.email) return refuse({ code: "asker_unknown", field: "email" });
    const question = {
      id: newId(),
      ...{ productId, text, locale, askedAt: now },
      accountId: known?.id ?? null,
      email: asker.email,
      authorName: shortName(asker.name),
      state: known ? "waiting" : "unproved",
      dueAt: known ? answerDue(now) : null,
    } as const;
    await tx.question.create({ data: question });
    record((known ? questionAsked : questionTyped)({ questionId: question.id }));
    return ok({ questionId: question.id, token: known ? questionToken(question.id, now) : null });
  },
});

/** Who asked as a guest reads their mail: the question waits for its answer from now on. Refuses `question_not_found`. */
export const prove = command({
  name: "questions.prove",
  input: theirQuestion,
  allow: "anyone",
  async run(which, scene) {
    const question = await lockTheirs(scene, which);
    if (!question) return notFound;
    const { id } = question;
    if (question.state === "unproved") {
      const proved = { state: "waiting", dueAt: answerDue(scene.now) } as const;
      await scene.tx.question.update({ where: { id }, data: proved });
      scene.record(questionAsked({ questionId: id }));
    }
    return ok({ questionId: id });
  },
});

/**
 * Somebody who has the product answers what others ask; it is read before it is published. Refuses `question_not_found`,
 * `product_not_received`, `personal_data`, `too_many_attempts`.
 */
export const answerAsBuyer = guarded({
  name: "questions.answer_as_buyer",
  input: z.strictObject({ questionId: z.uuid(), text: answerText, locale, address }),
  uses: ({ address }) => [{ name: "answer:address", key: address, points: 10, seconds: anHour }],
  async run(actor, { address: _, ...answer }, at) {
    const found = contactIn(answer.text);
    return found ? refuse({ code: "personal_data", field: "text", found }) : keepBuyersAnswer(actor, answer, at);
  },
});

const keepBuyersAnswer = command({
  name: "questions.keep_buyers_answer",
  input: z.strictObject({ questionId: z.uuid(), text: z.string(), locale }),
  allow: "customer",
  async run({ questionId, text, locale }, { tx, now, actor }) {
    if (actor.kind !== "customer") return refuse({ code: "product_not_received" });
    const question = await tx.question.findUnique({ where: { id: questionId } });
    if (question?.state !== "waiting" && question?.state !== "answered") return notFound;
    if (!(await hasReceived(tx, actor.id, question.productId))) return refuse({ code: "product_not_received" });
    await tx.answer.create({
      data: {
        id: newId(),
        ...{ questionId, text, locale, buyer: true, state: "waiting", writtenAt: now },
        ...{ accountId: actor.id, authorName: shortName(actor.name) },
      },
    });
    return ok({ questionId });
  },
});

/**
 * A reader found an answer useful. Who they are is not kept: their network address counts once a day for an answer, hashed,
 * and is forgotten then. Refuses `question_not_found`, `too_many_attempts`.
 */
export const findUseful = guarded({
  name: "questions.find_useful",
  input: z.strictObject({ answerId: z.uuid(), address }),
  uses: ({ answerId, address }) => [
    { name: "useful:address", key: address, points: 40, seconds: anHour },
    { name: "useful:answer", key: `${answerId} ${address}`, points: 1, seconds: aDay },
  ],
  run: (actor, { answerId }, at) => countUseful(actor, { answerId }, at),
});

const countUseful = command({
  name: "questions.count_useful",
  input: z.strictObject({ answerId: z.uuid() }),
  allow: "anyone",
  async run({ answerId }, { tx, expire }) {
    const [counted] = await tx.$queryRaw<{ productId: string }[]>`
      UPDATE answer SET useful = answer.useful + 1 FROM question q
      WHERE answer.id = ${answerId}::uuid AND answer.state = 'published' AND q.id = answer.question_id
      RETURNING q.product_id AS "productId"`;
    if (!counted) return notFound;
    expire(questionsTag(counted.productId));
    return ok({ answerId });
  },
});

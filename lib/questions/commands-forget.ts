import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person, theirs } from "#lib/platform/person";
import { questionsTag } from "./tags.ts";

/** Somebody has their data erased: what they asked or answered stays without their name or address (PRV-01). */
export const forgetAsker = command({
  name: "questions.forget",
  input: person,
  allow: "system",
  async run({ email, accountId }, { tx, expire }) {
    const asked = theirs({ email, accountId });
    await tx.question.deleteMany({ where: { ...asked, state: "unproved" } });
    const questions = await tx.question.findMany({ where: asked, select: { productId: true } });
    await tx.question.updateMany({ where: asked, data: { email: "", authorName: "", accountId: null } });
    const answers = accountId
      ? await tx.answer.findMany({
          where: { accountId, buyer: true },
          select: { question: { select: { productId: true } } },
        })
      : [];
    if (accountId)
      await tx.answer.updateMany({ where: { accountId, buyer: true }, data: { accountId: null, authorName: "" } });
    const products = [...questions, ...answers.map(({ question }) => question)];
    expire(...products.map(({ productId }) => questionsTag(productId)));
    return ok({ forgotten: products.length });
  },
});

/** Questions whose address nobody has proved for a week are nobody's. */
export const dropUnproved = command({
  name: "questions.drop_unproved",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const askedAt = { lt: new Date(now.getTime() - 7 * 86_400_000) };
    const { count } = await tx.question.deleteMany({ where: { state: "unproved", askedAt }, limit: portion });
    return ok({ forgotten: count });
  },
});

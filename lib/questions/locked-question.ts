import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { QuestionState, TheirQuestion } from "./schema.ts";
import { opensQuestion } from "./token.ts";

export const notFound = refuse({ code: "question_not_found" });
export const notNow = (state: QuestionState | "published") => refuse({ code: "question_not_now", state });

/** A question whose row nobody else can change until this transaction ends. */
export async function lockQuestion({ tx }: Scene, id: string) {
  await tx.$queryRaw`SELECT 1 FROM question WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.question.findUnique({ where: { id } });
}

/** The same for whoever holds its link or asked it signed in; null for everybody else (ACL-02). */
export async function lockTheirs(scene: Scene, { questionId, token }: TheirQuestion) {
  const question = await lockQuestion(scene, questionId);
  const { actor, now } = scene;
  const mine = actor.kind === "customer" && question?.accountId === actor.id;
  return mine || (token && opensQuestion(token, questionId, now)) ? question : null;
}

/** Under which the journal tells of it: the product that was asked about. */
export const subjectOf = async ({ tx }: Scene, productId: string): Promise<string> =>
  `product:${(await tx.product.findUniqueOrThrow({ where: { id: productId }, select: { handle: true } })).handle}`;

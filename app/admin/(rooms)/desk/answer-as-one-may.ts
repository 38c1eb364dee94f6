import { answerCase, answerCaseSigned } from "#lib/cases/commands-answer";
import type { Actor } from "#lib/kernel/actor";

/** Answers, signed by whoever typed their password; the command says when it needs one. */
export function answerAsOneMay(actor: Actor, raw: unknown) {
  const { ownPassword, ...answer } = raw as Readonly<{ ownPassword?: unknown }>;
  return ownPassword ? answerCaseSigned(actor, raw) : answerCase(actor, answer);
}

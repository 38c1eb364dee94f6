import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofQuestion = z.object({ questionId: z.string() });
const ofAnswer = ofQuestion.extend({ answerId: z.string(), productId: z.string() });

/** A stranger asks; nobody sees it before they have proved their address. */
export const questionTyped = fact("question.typed", ofQuestion);
/** It waits for an answer, with a clock. */
export const questionAsked = fact("question.asked", ofQuestion);
export const questionRefused = fact("question.refused", ofQuestion);
/** Everybody can read it and this answer from now on. */
export const answerPublished = fact("question.answer_published", ofAnswer);

import { expect, test } from "vitest";
import type { PublishedAnswer, PublishedQuestion } from "#lib/questions/schema";
import { questionSchema } from "../../../components/questions/question-schema.ts";

const now = new Date("2026-11-21T10:00:00Z");
const answer = (text: string, buyer: boolean): PublishedAnswer => ({
  ...{ id: text, author: "Léo", buyer, storeName: null, locale: "fr", text, publishedAt: now, useful: 0 },
});
const asked = (text: string, ...answers: PublishedAnswer[]): PublishedQuestion => ({
  ...{ id: text, author: "Camille R.", locale: "fr", text, askedAt: now, answers },
});

test("search engines read what the house has answered, and nothing where only buyers did", () => {
  const [house, buyer] = [answer("Oui, jusqu’à 230 °C.", false), answer("Chez moi oui.", true)];
  const questions = [asked("Va-t-elle au four ?", buyer, house), asked("Et au lave-vaisselle ?", buyer)];
  expect(questionSchema({ count: 2, questions })).toMatchObject({
    "@type": "FAQPage",
    mainEntity: [{ name: "Va-t-elle au four ?", acceptedAnswer: { text: "Oui, jusqu’à 230 °C." } }],
  });
  expect(questionSchema({ count: 1, questions: questions.slice(1) })).toBeNull();
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OwnQuestions } from "#components/account/own-questions";
import type { AskedQuestion } from "#lib/questions/schema";

const answer = { id: "a", text: "Oui, elle tient debout.", locale: "fr" } as const;
const asked = (author: string): AskedQuestion => ({
  ...{
    id: "q",
    state: "answered",
    text: "Tient-elle debout ?",
    askedAt: new Date("2026-11-21T10:00:00Z"),
    dueAt: null,
  },
  ...{ refusedFor: null, product: { id: "p", name: "Lampe Ora", handle: "lampe-ora" } },
  answers: [{ ...answer, author }],
});
const shown = (author: string) => renderToStaticMarkup(OwnQuestions({ questions: [asked(author)], locale: "fr" }));

test("an answer whose author had their name erased is a customer's, not nobody's", () => {
  expect(shown("Camille")).toContain("Camille répond");
  expect(shown("")).toContain("Un client répond");
});

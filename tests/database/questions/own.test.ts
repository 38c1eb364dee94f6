import { beforeAll, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { ask } from "#lib/questions/commands";
import { answerQuestion } from "#lib/questions/commands-answer";
import { questionsOf } from "#lib/questions/queries-own";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
const customer = (name: string): Extract<Actor, { kind: "customer" }> => ({
  ...{ kind: "customer", id: newId(), name, email: `${name.toLowerCase()}@courrier.example` },
});

beforeAll(async () => {
  await aShop();
});

test("a customer finds what they asked and its answers again, and nobody else's (ACL-02)", async () => {
  const [camille, zoe] = [customer("Camille"), customer("Zoe")];
  const variantId = await aVariant({ sku: "OWN-1", stock: { WEB: 2 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const asked = await ask(camille, { productId, text: "Quelle ampoule faut-il pour ce modèle ?", locale: "fr" }, at);
  if (!asked.ok) throw new Error(asked.refusal.code);
  await ask(zoe, { productId, text: "Peut-on la fixer au plafond ?", locale: "fr" }, at);

  const { questionId } = asked.value;
  expect(await questionsOf(camille.id, "fr")).toMatchObject([{ id: questionId, state: "waiting", answers: [] }]);
  const nadia = await aColleague("Nadia Benali", "service_agent");
  await answerQuestion(nadia, { questionId, text: "Une ampoule E27, de 60 watts au plus.", locale: "fr" }, at);
  expect(await questionsOf(camille.id, "fr")).toMatchObject([
    { state: "answered", answers: [{ text: "Une ampoule E27, de 60 watts au plus." }] },
  ]);
  expect(await questionsOf(zoe.id, "fr")).toMatchObject([{ text: "Peut-on la fixer au plafond ?" }]);
  expect(await questionsOf(newId(), "fr")).toEqual([]);
});

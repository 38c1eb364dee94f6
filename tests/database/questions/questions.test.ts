import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { questions } from "#lib/processes/questions";
import { answerAsBuyer, ask, findUseful, prove } from "#lib/questions/commands";
import { answerQuestion, publishAnswer, refuseAnswer, refuseQuestion, setOwner } from "#lib/questions/commands-answer";
import { dropUnproved, forgetAsker } from "#lib/questions/commands-forget";
import { ownQuestion, productQuestions } from "#lib/questions/queries";
import { questionsDesk } from "#lib/questions/queries-desk";
import { questionToken } from "#lib/questions/token";
import { list } from "#lib/search/queries";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

const inHours = (hours: number) => new Date(morning.getTime() + hours * 3_600_000);
const at = (hours: number) => ({ now: inHours(hours) });
const lastMail = (template: string) => database.mail.findFirst({ where: { template }, orderBy: { id: "desc" } });
const accepted = { ok: true };
const refused = (code: string) => ({ ok: false, refusal: { code } });

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

async function aProduct(sku: string) {
  const variantId = await aVariant({ sku, stock: { ANG: 2, WEB: 2 }, storeOnly: true });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const asked = { productId, text: "Quelle ampoule faut-il pour ce modèle ?", locale: "fr" };
  const guest = { name: "Marc Durand", email: "marc@courrier.example" };
  const read = () => productQuestions(productId, { all: false });
  return { variantId, productId, asked, guest, read };
}

const camille: Extract<Actor, { kind: "customer" }> = {
  kind: "customer",
  id: newId(),
  name: "Camille Rousseau",
  email: "camille@courrier.example",
};

async function askedByCamille(sku: string) {
  const product = await aProduct(sku);
  const answer = await ask(camille, product.asked, at(0));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { ...product, questionId: answer.value.questionId };
}

describe("a question", () => {
  test("of a guest waits until they have proved their address, and then for whoever answers for its category", async () => {
    const olivier = await aColleague("Olivier Martin", "merchandiser");
    const ines = await aColleague("Inès Moreau", "store_staff");
    expect(await setOwner(ines, { categoryPath: "luminaires", accountId: ines.id })).toMatchObject(
      refused("forbidden"),
    );
    expect(await setOwner(olivier, { categoryPath: "luminaires", accountId: ines.id }, at(0))).toMatchObject(accepted);

    const lamp = await aProduct("Q-1");
    expect(await ask(visitor, lamp.asked, at(0))).toMatchObject(refused("asker_unknown"));
    expect(await ask(visitor, { ...lamp.asked, ...lamp.guest }, at(0))).toMatchObject(accepted);
    await work(questions);
    expect(await questionsDesk("waiting", ines.id, "fr")).toEqual([]);
    const mail = await lastMail("question_prove");
    const [, questionId = "", token = ""] = /questions\/([0-9a-f-]{36})\?token=([^&"\s]+)/.exec(mail?.text ?? "") ?? [];
    expect(await prove(visitor, { questionId, token: "x.y.z" }, at(1))).toMatchObject(refused("question_not_found"));
    const link = { questionId, token: decodeURIComponent(token) };
    expect(await prove(visitor, link, at(1))).toMatchObject(accepted);
    expect(await prove(visitor, link, at(2))).toMatchObject(accepted);

    await work(questions);
    expect((await lastMail("question_asked"))?.recipient).toBe(`${ines.id}@bonnefoy.example`);
    const [waiting, ...others] = await questionsDesk("mine", ines.id, "fr");
    expect(others).toEqual([]);
    expect(waiting).toMatchObject({ author: "Marc D.", owner: "Inès Moreau", dueAt: new Date("2026-11-23T11:00:00Z") });
    expect(await questionsDesk("mine", olivier.id, "fr")).toEqual([]);
    await database.question.deleteMany({});
  });

  test("is answered in the open, in the name of the store, told to who asked, and found by its words", async () => {
    const lamp = await askedByCamille("Q-2");
    expect((await lamp.read()).count).toBe(0);
    const ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
    const text = "Une E27 à filament, culot à vis. Nous en avons au rayon.";
    expect(await answerQuestion(ines, { questionId: lamp.questionId, text, locale: "fr" }, at(3))).toMatchObject(
      accepted,
    );
    expect(await lamp.read()).toMatchObject({
      count: 1,
      questions: [
        { author: "Camille R.", answers: [{ author: "Inès", buyer: false, storeName: "Angers Ralliement" }] },
      ],
    });
    await work(questions);
    expect((await lastMail("question_answered"))?.recipient).toBe(camille.email);
    expect((await lastMail("question_answered"))?.text).toContain("culot à vis");
    const found = await list({ locale: "fr", query: "culot à vis", facets: {}, sort: "relevance", limit: 5 });
    expect(found.items.map(({ handle }) => handle)).toEqual(["q-2"]);
  });

  test("that tells how somebody is reached, or is about an order, is not published, and says why", async () => {
    const lamp = await aProduct("Q-3");
    const text = "Rappelez-moi au 02 41 00 00 00 pour cette lampe";
    expect(await ask(camille, { ...lamp.asked, text }, at(0))).toMatchObject({
      refusal: { code: "personal_data", field: "text", found: "phone" },
    });
    const { questionId } = await askedByCamille("Q-4");
    const nadia = await aColleague("Nadia Benali", "service_agent");
    await refuseQuestion(nadia, { questionId, reason: "about_an_order" }, at(2));
    await work(questions);
    expect((await lastMail("question_refused"))?.text).toContain("écrivez au service client");
    expect(await ownQuestion({ questionId }, camille, { locale: "fr", now: inHours(3) })).toMatchObject({
      state: "refused",
    });
    const stranger = { questionId, token: questionToken(newId(), morning) };
    expect(await ownQuestion(stranger, visitor, { locale: "fr", now: inHours(3) })).toBeNull();
  });
});

describe("who has the product", () => {
  test("may answer too; it is read first, and taken down again the question waits", async () => {
    const lamp = await askedByCamille("Q-5");
    const marc = { ...camille, id: newId(), name: "Marc Durand" };
    const text = "J’ai mis une ampoule de sept watts, elle suffit.";
    const answer = { questionId: lamp.questionId, text, locale: "fr" };
    expect(await answerAsBuyer(marc, answer, at(1))).toMatchObject(refused("product_not_received"));
    const { orderId } = await anOrder([{ variantId: lamp.variantId, sku: "Q-5", quantity: 1, unitGross: 4900 }]);
    await database.order.update({ where: { id: orderId }, data: { accountId: marc.id } });
    const { id: parcelId } = await database.parcel.findFirstOrThrow({ where: { orderId } });
    await markDelivered(system("carrier"), { orderId, parcelId, at: inHours(1) }, at(1));
    expect(await answerAsBuyer(visitor, answer, at(1))).toMatchObject(refused("forbidden"));
    expect(await answerAsBuyer(marc, answer, at(1))).toMatchObject(accepted);
    expect((await lamp.read()).count).toBe(0);

    const nadia = await aColleague("Nadia Benali", "service_agent");
    const { id: answerId } = await database.answer.findFirstOrThrow({ where: { questionId: lamp.questionId } });
    await publishAnswer(nadia, { answerId }, at(2));
    expect(await lamp.read()).toMatchObject({
      questions: [{ answers: [{ author: "Marc D.", buyer: true, useful: 0 }] }],
    });

    const address = newId();
    expect(await findUseful(visitor, { answerId, address })).toMatchObject(accepted);
    expect(await findUseful(visitor, { answerId, address })).toMatchObject(refused("too_many_attempts"));
    expect(await lamp.read()).toMatchObject({ questions: [{ answers: [{ useful: 1 }] }] });

    await refuseAnswer(nadia, { answerId, reason: "off_topic" }, at(4));
    expect((await lamp.read()).count).toBe(0);
    expect((await questionsDesk("waiting", nadia.id, "fr")).map(({ id }) => id)).toContain(lamp.questionId);
  });
});

test("what somebody asked stays without their name once their data are erased; what nobody proved goes after a week", async () => {
  const lamp = await askedByCamille("Q-6");
  const nadia = await aColleague("Nadia Benali", "service_agent");
  const text = "Une ampoule E14 de petite taille.";
  await answerQuestion(nadia, { questionId: lamp.questionId, text, locale: "fr" }, at(1));
  await forgetAsker(system("erasure"), { email: camille.email, accountId: camille.id });
  expect(await lamp.read()).toMatchObject({ questions: [{ author: "", answers: [{ author: "Nadia" }] }] });

  await ask(visitor, { ...lamp.asked, ...lamp.guest }, at(0));
  await dropUnproved(system("questions"), {}, at(24));
  expect(await database.question.count({ where: { state: "unproved" } })).toBe(1);
  await dropUnproved(system("questions"), {}, at(24 * 8));
  expect(await database.question.count({ where: { state: "unproved" } })).toBe(0);
});

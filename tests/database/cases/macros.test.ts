import { beforeAll, expect, test } from "vitest";
import { beginMacro, draftMacro, dropMacroDraft, publishMacro, retireMacro } from "#lib/cases/commands-macros";
import { fillMacro, hasHole, variables } from "#lib/cases/macros";
import { keptMacros, macrosInUse } from "#lib/cases/queries-macros";
import { locales } from "#lib/kernel/locale";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, at, refused } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const content = {
  title: { fr: "Colis ouvert", en: "Opened parcel" },
  text: { fr: "Bonjour {name}, nous vous rendons {delivery}.", en: "Hello {name}, we give back {delivery}." },
  topics: ["delivery"],
  acts: [{ kind: "refund_delivery", cause: "carrier" }],
};
const inUse = async () => (await macrosInUse()).map(({ title }) => title.fr);

async function begun() {
  const macro = await beginMacro(lea, content, at(0));
  if (!macro.ok) throw new Error(macro.refusal.code);
  const { id } = macro.value;
  const kept = async () => (await keptMacros()).find((one) => one.id === id);
  return { id, kept };
}

test("those that a shop begins with speak only of what a case can have, in both languages", async () => {
  const whole = Object.fromEntries(variables.map((name) => [name, `<${name}>`]));
  const macros = await macrosInUse();
  expect(macros.map(({ code }) => code)).toContain("late_delivery_free");
  for (const one of macros)
    for (const locale of locales) {
      const { text, missing } = fillMacro(one, whole, locale);
      expect({ missing, hole: hasHole(text), brace: /[{}]/.test(text) }).toEqual({
        missing: [],
        hole: false,
        brace: false,
      });
    }
});

test("a macro is written, published, changed unseen by those who answer, and taken out of use", async () => {
  const { id, kept } = await begun();
  expect(await inUse()).not.toContain("Colis ouvert");
  expect(await publishMacro(lea, { id, revision: 1 }, at(0))).toMatchObject(accepted);
  expect(await inUse()).toContain("Colis ouvert");
  expect(await publishMacro(lea, { id, revision: 2 }, at(0))).toMatchObject(refused("nothing_drafted"));
  const changed = { ...content, title: { fr: "Colis abîmé", en: "Damaged parcel" } };
  expect(await draftMacro(lea, { id, revision: 2, content: changed }, at(0))).toMatchObject(accepted);
  expect(await inUse()).toContain("Colis ouvert");
  expect(await publishMacro(lea, { id, revision: 3 }, at(0))).toMatchObject(accepted);
  expect(await inUse()).toContain("Colis abîmé");
  expect(await retireMacro(lea, { id, revision: 4, retired: "yes" }, at(0))).toMatchObject(accepted);
  expect(await inUse()).not.toContain("Colis abîmé");
  expect(await kept()).toMatchObject({ retired: true, editedBy: "Léa Tessier" });
});

test("nobody overwrites what a colleague has changed meanwhile", async () => {
  const { id, kept } = await begun();
  const paul = await aColleague("Paul Rey", "service_lead");
  const drafts = [lea, paul].map((one) => draftMacro(one, { id, revision: 1, content }, at(0)));
  const [first, second] = await Promise.all(drafts);
  expect([first?.ok, second?.ok].sort()).toEqual([false, true]);
  const late = first?.ok ? second : first;
  expect(late).toMatchObject({ refusal: { code: "macro_moved_on" } });
  expect((await kept())?.revision).toBe(2);
});

test("a draft that is dropped leaves what was in use; one that never was in use is gone", async () => {
  const { id, kept } = await begun();
  await publishMacro(lea, { id, revision: 1 }, at(0));
  await draftMacro(lea, { id, revision: 2, content }, at(0));
  expect(await dropMacroDraft(lea, { id, revision: 3 }, at(0))).toMatchObject({ value: { id } });
  expect(await kept()).toMatchObject({ draft: null, inUse: content });
  const never = await begun();
  expect(await dropMacroDraft(lea, { id: never.id, revision: 1 }, at(0))).toMatchObject({ value: { id: null } });
  expect(await never.kept()).toBeUndefined();
});

test("is for the service and who runs the shop; stores use what they write", async () => {
  for (const role of ["store_staff", "store_manager", "merchandiser", "accountant"] as const)
    expect(await beginMacro(await aColleague(`Une ${role}`, role), content, at(0))).toMatchObject(refused("forbidden"));
  for (const role of ["service_lead", "administrator"] as const)
    expect(await beginMacro(await aColleague(`Un ${role}`, role), content, at(0))).toMatchObject(accepted);
});

test("a macro that speaks of what no case has is refused before anybody answers with it", async () => {
  const wrong = { ...content, text: { fr: "Bonjour {surnom}", en: "Hello {nickname}" } };
  expect(await beginMacro(lea, wrong, at(0))).toMatchObject(refused("invalid"));
});

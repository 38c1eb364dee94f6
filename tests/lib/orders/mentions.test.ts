import { expect, test } from "vitest";
import { mentionedIn } from "#lib/orders/mentions";

const team = [{ name: "Inès Moreau" }, { name: "Nadia Benali" }, { name: "Nadia Roy" }, { name: "Olivier Garnier" }];
const named = (text: string) => mentionedIn(text, team).map(({ name }) => name);

test("a first name calls whoever alone is called so, whatever the accents and capitals", () => {
  expect(named("@ines, pouvez-vous regarder ?")).toEqual(["Inès Moreau"]);
  expect(named("Vu avec @OLIVIER.")).toEqual(["Olivier Garnier"]);
});

test("of two of the same first name the whole name calls one, the first name nobody", () => {
  expect(named("@Nadia, merci")).toEqual([]);
  expect(named("@Nadia\u00A0Roy et @inès")).toEqual(["Inès Moreau", "Nadia Roy"]);
});

test("an e-mail address, a longer word and a note without @ call nobody", () => {
  expect(named("écrire à nadia@olivier.example")).toEqual([]);
  expect(named("@oliviers")).toEqual([]);
  expect(named("Olivier est prévenu")).toEqual([]);
});

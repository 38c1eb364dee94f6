import { beforeAll, expect, test } from "vitest";
import { enrol } from "#lib/loyalty/commands-join";
import { asALook, findMember } from "#lib/loyalty/find-member";
import { spelledNumber } from "#lib/loyalty/membership-number";
import { membersByCard } from "#lib/loyalty/queries-desk";
import { morning } from "#tests/support/a-buyer";
import { aClub } from "#tests/support/a-member";
import { aColleague } from "#tests/support/staff-actors";

let ines: Awaited<ReturnType<typeof aColleague>>;
let denise = { accountId: "", number: "" };
const find = (query: string) => findMember(ines, { query, store: "ANG" });

beforeAll(async () => {
  await aClub();
  ines = await aColleague("Inès", "store_staff");
  const asked = { store: "ANG", name: "Denise Lemoine", email: "denise@courrier.example", phone: "02 41 55 18 20" };
  const joined = await enrol(ines, { ...asked, consent: "Denise adhère au club.", agreed: "1" }, { now: morning });
  if (!joined.ok) throw new Error(joined.refusal.code);
  denise = joined.value;
});

test("a member is found by card, telephone, address and name, and by nothing like them", async () => {
  for (const said of [
    denise.number,
    spelledNumber(denise.number),
    "0241551820",
    "02.41.55.18.20",
    "DENISE@courrier.example",
    "lemoine",
  ])
    expect(await find(said)).toEqual({ ok: true, value: [denise.accountId] });
  for (const said of ["2912345678901", "0241551821", "denise@courrier", "%%%", "___"])
    expect(await find(said)).toMatchObject({ refusal: { code: "member_not_found" } });
});

test("who may not, does not look; who looks too often, waits", async () => {
  const buyer = await aColleague("Élise", "buyer");
  expect(await findMember(buyer, { query: "lemoine", store: "ANG" })).toMatchObject({ refusal: { code: "forbidden" } });
  const other = { ...ines, storeCodes: ["LYO"] };
  expect(await findMember(other, { query: "lemoine", store: "ANG" })).toMatchObject({ refusal: { code: "forbidden" } });
  const greedy = await aColleague("Gaston", "store_staff");
  for (let look = 0; look < 120; look++) await findMember(greedy, { query: "lemoine", store: "ANG" });
  expect(await findMember(greedy, { query: "lemoine", store: "ANG" })).toMatchObject({
    refusal: { code: "too_many_attempts" },
  });
});

test("who asks whether an address is a member's by enrolling it has looked, too", async () => {
  const curious = await aColleague("Basile", "store_staff");
  for (let look = 0; look < 120; look++) await findMember(curious, { query: "lemoine", store: "ANG" });
  const asked = { store: "ANG", name: "Denise Lemoine", email: "denise@courrier.example", phone: "", agreed: "1" };
  const enrolHere = asALook(enrol);
  const words = { ...asked, consent: "Denise adhère au club." };
  expect(await enrolHere(curious, words, { now: morning })).toMatchObject({ refusal: { code: "too_many_attempts" } });
  expect(await enrolHere(ines, words, { now: morning })).toMatchObject({ value: { accountId: denise.accountId } });
});

test("merchants find a member by the card, and are told nothing that says who it is", async () => {
  const [found, ...others] = await membersByCard(spelledNumber(denise.number));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ number: denise.number, joinedAtPlace: "ANG", balanceMinor: 0, points: 0 });
  expect(JSON.stringify(found)).not.toMatch(/Denise|Lemoine|courrier|0241/);
  expect(await membersByCard("Lemoine")).toEqual([]);
  expect((await membersByCard("")).map(({ number }) => number)).toContain(denise.number);
});

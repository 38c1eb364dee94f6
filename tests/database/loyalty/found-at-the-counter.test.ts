import { beforeAll, expect, test } from "vitest";
import { enrol } from "#lib/loyalty/commands-join";
import { findMember } from "#lib/loyalty/find-member";
import { spelledNumber } from "#lib/loyalty/membership-number";
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

import { beforeEach, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { addRedirect, addRedirects, deleteRedirect, importRedirects } from "#lib/redirects/commands";
import { countAddresses, forgetAddresses } from "#lib/redirects/commands-count";
import { missedAddresses, redirects, whereItMoved } from "#lib/redirects/queries";
import { morning } from "#tests/support/a-buyer";
import { aColleague } from "#tests/support/staff-actors";

const web = system("web");
const at = { now: morning };

beforeEach(async () => {
  await database.redirect.deleteMany();
  await database.missedAddress.deleteMany();
});

describe("an old address", () => {
  test("leads to its page in the language it was asked in, however it is written", async () => {
    const olivier = await aColleague("Olivier", "merchandiser");
    expect(await addRedirect(olivier, { fromPath: "/Lampes/Lueur.html", toPath: "/fr/p/lueur" }, at)).toMatchObject({
      ok: true,
      value: { fromPath: "/lampes/lueur.html" },
    });
    expect(await whereItMoved("/en/lampes/LUEUR.html/?utm_source=x")).toBe("/en/p/lueur");
    expect(await whereItMoved("/lampes/lueur.html")).toBe("/fr/p/lueur");
    expect(await whereItMoved("/lampes/autre.html")).toBeNull();

    expect(await deleteRedirect(olivier, { fromPath: "/lampes/lueur.html" }, at)).toMatchObject({ ok: true });
    expect(await whereItMoved("/lampes/lueur.html")).toBeNull();
    expect(await deleteRedirect(olivier, { fromPath: "/lampes/lueur.html" }, at)).toMatchObject({
      refusal: { code: "redirect_not_found" },
    });
  });

  test("is refused when it leads away, back to itself, or by who may not", async () => {
    const olivier = await aColleague("Olivier", "merchandiser");
    const add = (fromPath: string, toPath: string) => addRedirect(olivier, { fromPath, toPath }, at);
    expect(await add("/a", "https://ailleurs.example")).toMatchObject({ refusal: { code: "bad_address" } });
    await add("/a", "/p/b");
    expect(await add("/p/b", "/a")).toMatchObject({ refusal: { code: "redirect_loop" } });
    const vendeur = await aColleague("Sami", "store_staff");
    expect(await addRedirect(vendeur, { fromPath: "/x", toPath: "/p/b" }, at)).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });

  test("of a product that is renamed twice, and back, always leads to where it is", async () => {
    const rename = (from: string, to: string) =>
      database.$transaction((tx) =>
        addRedirects(tx, [{ fromPath: `/p/${from}`, toPath: `/p/${to}`, source: "handle" }], morning),
      );
    await rename("lampe", "lueur");
    await rename("lueur", "lanterne");
    expect(await whereItMoved("/fr/p/lampe")).toBe("/fr/p/lanterne");
    await rename("lanterne", "lampe");
    expect(await whereItMoved("/fr/p/lampe")).toBeNull();
    expect(await whereItMoved("/fr/p/lueur")).toBe("/fr/p/lampe");
    expect(await whereItMoved("/fr/p/lanterne")).toBe("/fr/p/lampe");
  });
});

test("a file is taken line by line: what cannot be is told, and the same file again changes nothing", async () => {
  const olivier = await aColleague("Olivier", "merchandiser");
  const text = "from;to\n/un.html;/p/un\n/deux.html;https://ailleurs.example\n/trois.html;/trois.html\n";
  expect(await importRedirects(olivier, { text }, at)).toEqual({
    ok: true,
    value: {
      written: 1,
      unchanged: 0,
      refused: [
        { line: 3, fromPath: "/deux.html", code: "bad_address" },
        { line: 4, fromPath: "/trois.html", code: "redirect_loop" },
      ],
    },
  });
  expect(await importRedirects(olivier, { text }, at)).toMatchObject({ value: { written: 0, unchanged: 1 } });
  expect(await importRedirects(olivier, { text: "a;b\n1;2" }, at)).toMatchObject({
    refusal: { code: "columns_missing", columns: "from, to" },
  });
});

test("what was asked for is counted by day, told most asked first, and forgotten after three months", async () => {
  const olivier = await aColleague("Olivier", "merchandiser");
  await addRedirect(olivier, { fromPath: "/un.html", toPath: "/p/un" }, at);
  const asked = [
    { path: "/un.html", moved: true, times: 3 },
    { path: "/deux.html", moved: false, times: 2 },
    { path: "/trois.html", moved: false, times: 5 },
  ];
  for (const _ of [1, 2]) await countAddresses(web, { asked }, at);
  expect((await redirects("", morning)).rows).toMatchObject([{ fromPath: "/un.html", hits: 6 }]);
  expect(await missedAddresses(morning)).toMatchObject([
    { path: "/trois.html", times: 10 },
    { path: "/deux.html", times: 4 },
  ]);
  await addRedirect(olivier, { fromPath: "/trois.html", toPath: "/p/trois" }, at);
  expect((await missedAddresses(morning)).map(({ path }) => path)).toEqual(["/deux.html"]);
  const spring = new Date(morning.getTime() + 120 * 86_400_000);
  expect(await forgetAddresses(web, {}, { now: spring })).toMatchObject({ value: { forgotten: 2 } });
});

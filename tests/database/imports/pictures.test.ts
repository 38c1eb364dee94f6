import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { judgeImport, runImport } from "#lib/imports/commands-run";
import { fetchPictures } from "#lib/imports/fetch-pictures";
import { importRun, refusedPictures } from "#lib/imports/queries";
import { receiveUpload } from "#lib/imports/upload";
import { workImports } from "#lib/imports/work";
import type { Actor } from "#lib/kernel/actor";
import { keptFile } from "#lib/media/files";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { aColleague } from "#tests/support/staff-actors";
import { emptyCatalogue } from "./a-file.ts";

let away = true;
let photo: Buffer;
const asked: string[] = [];
const shop = createServer((request, response) => {
  const path = request.url ?? "";
  asked.push(path);
  if (path === "/late.jpg" && away) return response.writeHead(503).end();
  if (path === "/trap.jpg") return response.end("PK\u0003\u0004 an archive");
  if (path === "/gone.jpg") return response.writeHead(404).end();
  return response.end(photo);
});
let owner: Actor;

beforeAll(async () => {
  photo = await sharp({ create: { width: 320, height: 240, channels: 3, background: "#c33" } })
    .jpeg()
    .toBuffer();
  await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
  await emptyCatalogue();
  owner = await aColleague("Jeanne", "owner");
});
afterAll(() => shop.close());

const local = (address: string) => address === "127.0.0.1" || address === "::1";
const later = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000);

async function take(csv: string): Promise<string> {
  async function* content() {
    yield Buffer.from(csv);
  }
  const received = await receiveUpload(owner, { id: null, name: "shopify.csv", content: content() });
  if (!received.ok) throw new Error(received.refusal.code);
  const { id } = received.value;
  await judgeImport(owner, { id });
  await workImports();
  expect(await database.importPicture.count({ where: { runId: id } })).toBe(0);
  await runImport(owner, { id });
  await workImports();
  return id;
}

test("the pictures that a file names are fetched, drawn anew and hung in their order; the others say why not", async () => {
  const { port } = shop.address() as AddressInfo;
  const at = (file: string) => `http://localhost:${port}/${file}`;
  const heading =
    "Handle,Title,Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src,Image Alt Text";
  const files = [
    at("lamp.jpg"),
    at("late.jpg"),
    at("trap.jpg"),
    at("gone.jpg"),
    "http://10.0.0.7/inside.jpg",
    "photo.jpg",
  ];
  const rows = files.map((file, n) =>
    n === 0 ? `lampe,Lampe,Armor,Lampes,Title,Default Title,LAMPE,50,${file},Lampe allumée` : `lampe,,,,,,,,${file},`,
  );
  const csv = [heading, ...rows].join("\n");

  const id = await take(csv);
  await fetchPictures(clock.now(), local);
  expect((await importRun(id))?.pictures).toEqual({ wanted: 1, kept: 1, refused: 4 });
  const reasons = await refusedPictures(id, 10);
  expect(reasons.map(({ address, reason }) => [new URL(address, "http://x/").pathname, reason])).toEqual([
    ["/trap.jpg", "not_a_picture"],
    ["/gone.jpg", "not_found"],
    ["/inside.jpg", "forbidden_address"],
    ["/photo.jpg", "no_address"],
  ]);

  away = false;
  await fetchPictures(later(1), local);
  expect((await importRun(id))?.pictures.wanted).toBe(1);
  await fetchPictures(later(6), local);
  expect((await importRun(id))?.pictures).toEqual({ wanted: 0, kept: 2, refused: 4 });
  const [picture, ...others] = await database.media.findMany({ orderBy: { position: "asc" } });
  // Both addresses show the same picture: it hangs once.
  expect(others).toEqual([]);
  expect(picture).toMatchObject({ altFr: "Lampe allumée", width: 320, height: 240 });
  expect(await sharp((await keptFile(picture?.file ?? "")) ?? undefined).metadata()).toMatchObject({ format: "webp" });

  const before = asked.length;
  const again = await take(csv);
  await fetchPictures(later(60), local);
  expect(await database.importRun.findUnique({ where: { id: again } })).toMatchObject({ changed: 0, unchanged: 1 });

  const reordered = [heading, ...rows.with(2, rows[3] ?? "").with(3, rows[2] ?? "")].join("\n");
  for (const changed of [1, 0])
    expect(await database.importRun.findUnique({ where: { id: await take(reordered) } })).toMatchObject({ changed });
  expect(asked).toHaveLength(before);
});

test("a picture that cannot be kept is given up after four tries, also where somebody died of it", async () => {
  const { port } = shop.address() as AddressInfo;
  const heading = "Handle,Title,Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Price,Image Src";
  const id = await take(
    `${heading}\nvase,Vase,Armor,Vases,Title,Default Title,VASE,50,http://localhost:${port}/vase.jpg`,
  );
  await database.$executeRaw`ALTER TABLE media ADD CONSTRAINT broken CHECK (false) NOT VALID`;
  const fetched = async (minutes: number) => {
    await fetchPictures(later(minutes), local);
    return database.importPicture.findFirstOrThrow({ where: { runId: id } });
  };
  for (const minutes of [1, 100, 200]) expect(await fetched(minutes)).toMatchObject({ state: "wanted" });
  expect(await fetched(300)).toMatchObject({ state: "refused", reason: "not_kept", tries: 4 });

  await database.importPicture.updateMany({ where: { runId: id }, data: { state: "wanted", reason: null } });
  const before = asked.length;
  expect(await fetched(400)).toMatchObject({ state: "refused", reason: "not_kept" });
  expect(asked).toHaveLength(before);
  await database.$executeRaw`ALTER TABLE media DROP CONSTRAINT broken`;
});

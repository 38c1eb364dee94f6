import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { exported } from "#lib/exports/queries";
import { judgeImport, readImportAs, runImport, undoImport } from "#lib/imports/commands-run";
import { runSettings } from "#lib/imports/run-settings";
import { receiveUpload } from "#lib/imports/upload";
import { workImports } from "#lib/imports/work";
import { type Actor, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { addSupplier } from "#lib/purchasing/commands-supplier";
import { whereItMoved } from "#lib/redirects/queries";
import { doomed, killedAt } from "#tests/support/a-killing";
import { aColleague } from "#tests/support/staff-actors";
import { emptyCatalogue, lines, products } from "./a-file.ts";

const heading =
  "Product ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Wholesale price;Tax rules ID;Reference #;EAN13;Weight;Quantity;Description;URL rewritten";
const combinations = `Product ID*;Attribute (Name:Type:Position)*;Value (Value:Position)*;Reference;EAN13;Impact on price;Quantity;Impact on weight
1;Couleur:color:0;Sable:0;LAMPE-S;;0;3;0
1;Couleur:color:0;Terre:1;LAMPE-T;;5;2;0`;
const lamp = "1;1;Lampe Dune;Maison,Lampes;50;20;1;LAMPE;;1.2;0;<p>Lin</p>;lampe-dune";
const bowl = (price: number, name = "Bol", cost = 3) =>
  `2;1;${name};Maison,Vaisselle;${price};${cost};1;BOL;;0.3;8;Grès;bol`;

async function* sent(text: string) {
  yield Buffer.from(text);
}

let owner: Actor;
beforeEach(async () => {
  await emptyCatalogue();
  await database.redirect.deleteMany();
  owner = await aColleague("Jeanne", "owner");
});

async function upload(...texts: string[]): Promise<string> {
  let id: string | null = null;
  for (const [n, text] of texts.entries()) {
    const received = await receiveUpload(owner, { id, name: `export-${n}.csv`, content: sent(text) });
    if (!received.ok) throw new Error(received.refusal.code);
    id = received.value.id;
  }
  return id ?? "";
}
async function priceOf(sku: string) {
  const { id } = await database.variant.findUniqueOrThrow({ where: { sku } });
  return database.price.findUnique({ where: { variantId: id } });
}
const costOf = async (sku: string) => (await priceOf(sku))?.costMinor;
const runOf = (id: string) => database.importRun.findUniqueOrThrow({ where: { id } });

async function taken(...texts: string[]): Promise<string> {
  const id = await upload(...texts);
  await judgeImport(owner, { id });
  await workImports();
  await runImport(owner, { id });
  await workImports();
  return id;
}

describe("a merchant's import", () => {
  test("is recognised, judged without a trace, taken, and leads old addresses to the new pages", async () => {
    const id = await upload(
      `${heading}\n${lamp}\n${bowl(10)}\n3;1;Sans prix;Maison;gratuit;0;1;X;;0;0;;x`,
      combinations,
    );
    expect(await runOf(id)).toMatchObject({
      source: "prestashop",
      state: "uploaded",
      settings: { knownBy: expect.arrayContaining(["Name *"]) },
    });

    await judgeImport(owner, { id });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "judged", added: 2, refused: 1 });
    expect(await database.product.count()).toBe(0);

    await Promise.all([runImport(owner, { id }), runImport(owner, { id })]);
    await Promise.all([workImports(), workImports()]);
    expect(await runOf(id)).toMatchObject({
      state: "done",
      added: 2,
      changed: 0,
      unchanged: 0,
      refused: 1,
      redirects: 4,
    });
    expect(await database.importPiece.count()).toBe(0);
    const variants = await database.variant.findMany({ orderBy: { sku: "asc" } });
    expect(variants.map(({ sku }) => sku)).toEqual(["BOL", "LAMPE-S", "LAMPE-T"]);
    expect(await database.price.findMany({ orderBy: { grossMinor: "asc" }, select: { grossMinor: true } })).toEqual([
      { grossMinor: 1200 },
      { grossMinor: 6000 },
      { grossMinor: 6600 },
    ]);
    expect(await whereItMoved("/1-lampe-dune.html")).toBe("/fr/p/lampe-dune");
  });

  test("says before anything is written which struck prices it leaves, and strikes none", async () => {
    const id = await upload(`Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price
pull,Pull marin,Taille,M,PM-M,59.00,79.00
pull,,,L,PM-L,59.00,`);
    await judgeImport(owner, { id });
    await workImports();
    const left = {
      struck: { count: 1, examples: [{ line: 2, sku: "PM-M", takenMinor: 5900, leftMinor: 7900 }] },
    };
    expect(await runOf(id)).toMatchObject({ state: "judged", leftPrices: left });
    await runImport(owner, { id });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "done", leftPrices: left });
    expect(await database.priceInterval.findMany({ select: { grossMinor: true } })).toEqual([
      { grossMinor: 5900 },
      { grossMinor: 5900 },
    ]);
  });

  test("of the same file a second time joins the first while it waits, and changes nothing once it is in", async () => {
    const file = `${heading}\n${bowl(10)}`;
    const id = await upload(file);
    expect(await upload(file)).toBe(id);
    await taken(file);
    const again = await taken(file);
    expect(again).not.toBe(id);
    expect(await runOf(again)).toMatchObject({ added: 0, changed: 0, unchanged: 1, refused: 0 });
  });

  test("is undone: what it changed is restored, what it created archived, what somebody has changed since is kept", async () => {
    await taken(`${heading}\n${lamp}\n${bowl(10)}`, combinations);
    const id = await taken(
      `${heading}\n${lamp.replace("Lampe Dune;Maison,Lampes;50;20", "Lampe;Maison,Lampes;50;22")}\n${bowl(10.5, "Bol bleu")}\n4;1;Vase;Maison;20;;1;VASE;;1;2;;vase`,
      `${combinations.split("\n").slice(0, 2).join("\n")}`,
    );
    expect(await runOf(id)).toMatchObject({ added: 1, changed: 2, prices: { applied: 1 } });
    expect(await database.variant.findUnique({ where: { sku: "LAMPE-T" } })).toMatchObject({ active: false });
    expect(await costOf("LAMPE-S")).toBe(2200);
    await taken(`${heading}\n${bowl(10.5, "Bol du jour")}`);

    await undoImport(owner, { id, reason: "mauvais fichier" });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "undone" });
    expect(
      (await database.importChange.findMany({ where: { runId: id }, orderBy: { line: "asc" } })).map(
        ({ undone }) => undone,
      ),
    ).toEqual(["restored", "kept", "archived"]);
    expect(
      await database.product.findMany({ select: { nameFr: true, status: true }, orderBy: { nameFr: "asc" } }),
    ).toEqual([
      { nameFr: "Bol du jour", status: "active" },
      { nameFr: "Lampe Dune", status: "active" },
      { nameFr: "Vase", status: "archived" },
    ]);
    expect(await database.variant.findUnique({ where: { sku: "LAMPE-T" } })).toMatchObject({ active: true });
    expect(await priceOf("BOL")).toMatchObject({ grossMinor: 1200 });
    expect(await costOf("LAMPE-S")).toBe(2000);
    expect(await whereItMoved("/4-vase.html")).toBe(null);
  });

  test("is undone, whatever those a product had to do with are called by then", async () => {
    await taken(lines(products(3)));
    let ours = "";
    for await (const piece of exported("products", "jsonl")) ours += piece;
    const [lamp, bulb, stand] = ours.split("\n").map((line) => line && JSON.parse(line));
    const told = (sku: string) => lines([{ ...lamp, relations: [{ kind: "accessory", sku }] }, bulb, stand]);
    await taken(told(bulb.variants[0].sku));
    const id = await taken(told(stand.variants[0].sku));
    expect(await runOf(id)).toMatchObject({ changed: 1, refused: 0 });
    await database.variant.update({ where: { sku: bulb.variants[0].sku }, data: { sku: "AMPOULE-NEUVE" } });
    await undoImport(owner, { id, reason: "mauvais fichier" });
    await workImports();
    expect(await database.productRelation.findMany({ select: { kind: true, other: true } })).toMatchObject([
      { kind: "accessory", other: { externalId: bulb.externalId } },
    ]);
  });

  test("whose worker is killed in its midst is gone on with, and counts as if nothing had happened", async () => {
    const all = products(1200);
    const last = all.at(-1);
    await taken(lines([{ ...last, name: { fr: "Ancien nom" } }]));
    const id = await upload(lines(all));
    await judgeImport(owner, { id });
    await workImports();
    await runImport(owner, { id });

    const held = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await held.connect();
    await held.query("BEGIN; SELECT FROM product FOR UPDATE");
    const reached = () =>
      expect.poll(() => runOf(id), { interval: 20, timeout: 20_000 }).toMatchObject({ records: 1000 });
    await killedAt({ reached, open: () => held.end() }, 1, doomed.importer);
    expect(await database.product.count()).toBe(1001);
    // The database lets go of what a dead worker had locked once it notices, and the next one comes back each second.
    const goneOn = async () => {
      await workImports();
      return (await runOf(id)).state;
    };
    await expect.poll(goneOn, { interval: 100, timeout: 20_000 }).toBe("done");
    expect(await runOf(id)).toMatchObject({
      state: "done",
      records: 1200,
      added: 1199,
      changed: 1,
      unchanged: 0,
      refused: 0,
    });
    expect(await database.listing.count()).toBe(1200);
    const renamed = await database.importChange.findFirstOrThrow({ where: { runId: id, kind: "changed" } });
    expect(renamed.before).toMatchObject({ nameFr: "Ancien nom" });
  }, 60_000);

  test("of a table nobody knows is read by the columns somebody chose, and remembered for the supplier", async () => {
    const material = { code: "material", labelFr: "Matière", facet: true };
    await database.attribute.upsert({ where: { code: material.code }, create: material, update: material });
    const id = await upload(
      "Réf;Désignation;Marque;PVC;Matière\nA-1;Carafe;Verrier;39,90;Verre\n;Sans référence;;1;\n",
    );
    const { settings } = await runOf(id);
    expect(settings).toMatchObject({ mapping: { reference: "Réf", name: "Désignation", brand: "Marque" } });
    const reading = { id, source: "table", vatBasisPoints: 2000, net: false, supplier: "Verrerie", remember: true };
    expect(await readImportAs(owner, { ...reading, mapping: { name: "Désignation" }, traits: [] })).toMatchObject({
      refusal: { code: "mapping_incomplete" },
    });
    await readImportAs(owner, {
      ...reading,
      mapping: { reference: "Réf", name: "Désignation", price: "PVC" },
      traits: ["Matière"],
    });
    await judgeImport(owner, { id });
    await workImports();
    await runImport(owner, { id });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "done", added: 1, refused: 1 });
    expect(await database.product.findFirst()).toMatchObject({
      nameFr: "Carafe",
      source: "table-verrerie",
      attributes: { material: "verre" },
    });
    expect(await database.importMapping.findUnique({ where: { name: "Verrerie" } })).not.toBe(null);
  });

  test("of a supplier's price list says what they ask for articles we have, by barcode or reference, and is undone", async () => {
    await taken(`${heading}\n2;1;Bol;Maison;10;;1;BOL;3560070000012;0.3;8;;bol\n3;1;Vase;Maison;20;;1;VASE;;1;2;;vase`);
    await addSupplier(owner, {
      code: "GRES",
      name: "Grès de Puisaye",
      email: "commandes@gres.example",
      street: "1 rue du Four",
      postcode: "89520",
      city: "Saint-Amand",
      country: "FR",
      locale: "fr",
      leadDays: 10,
      orderDays: [1],
      minimumMinor: 0,
      servicePercent: 95,
      coverDays: 30,
    });
    const list =
      "EAN;ref;PA HT;colisage\n3560070000012;P-12;4,20;6\n;VASE;8,5;\n;INCONNU;3;1\n3560070000012;P-12;offert;6\n";
    const id = await upload(list);
    const { mapping } = runSettings.parse((await runOf(id)).settings);
    expect(mapping).toEqual({ ean: "EAN", reference: "ref", cost: "PA HT", packSize: "colisage" });
    const reading = { id, source: "table", vatBasisPoints: 2000, net: false, mapping, traits: [], remember: true };
    expect(await readImportAs(owner, { ...reading, supplier: "Personne" })).toMatchObject({
      refusal: { code: "unknown_supplier" },
    });
    await readImportAs(owner, { ...reading, supplier: "grès de puisaye" });
    await judgeImport(owner, { id });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "judged", changed: 2, refused: 2 });
    expect(await database.supplierArticle.count()).toBe(0);
    await runImport(owner, { id });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "done", changed: 2, refused: 2 });
    const listed = await database.supplierArticle.findMany({ orderBy: { costMinor: "asc" } });
    expect(listed.map(({ reference, costMinor, packSize }) => [reference, costMinor, packSize])).toEqual([
      ["P-12", 420, 6],
      ["VASE", 850, 1],
    ]);
    expect((await runOf(await upload(list.replace("4,20", "4,30")))).settings).toMatchObject({ supplier: "GRES" });

    await undoImport(owner, { id, reason: "mauvais tarif" });
    await workImports();
    expect(await runOf(id)).toMatchObject({ state: "undone" });
    expect(await database.supplierArticle.count()).toBe(0);
  });

  test("is nobody's who may not, and not run before it was judged", async () => {
    expect(await receiveUpload(visitor, { id: null, name: "x", content: sent("x") })).toMatchObject({
      refusal: { code: "forbidden" },
    });
    const id = await upload(`${heading}\n${bowl(10)}`);
    expect(await runImport(owner, { id })).toMatchObject({ refusal: { code: "import_not_ready" } });
    expect(await receiveUpload(owner, { id: null, name: "vide.csv", content: sent("") })).toMatchObject({
      refusal: { code: "empty_file" },
    });
  });
});

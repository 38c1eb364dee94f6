import { beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "#lib/kernel/locale";
import { list } from "#lib/search/queries";
import { theDemo } from "#tests/support/the-demo";

/** What a person types, and the handles of which one must be among the first three answers. */
type Typed = readonly [query: string, ...expected: string[]];

const french: readonly Typed[] = [
  // the plain word, with or without its accents, in any case
  ["lampe de bureau", "lampe-de-bureau-lueur-angle"],
  ["téléviseur", "televiseur-oled-lumivox-clair", "televiseur-plasma-heritage"],
  ["televiseur", "televiseur-oled-lumivox-clair", "televiseur-plasma-heritage"],
  ["TELEVISEUR PLASMA", "televiseur-plasma-heritage"],
  ["cafetiere", "cafetiere-piston-saint-alban"],
  ["theiere en fonte", "theiere-fontebrune"],
  ["echelle", "bibliotheque-aulne-echelle"],
  ["canape", "canape-courbe-3-places"],
  // plural and singular
  ["cocottes", "cocotte-fontebrune"],
  ["chaises", "chaise-courbe", "chaise-bistrot-vertmont"],
  ["horloge", "horloge-murale-heure-douce"],
  ["jeux d'échecs", "echiquier-aulne"],
  ["verre à vin", "verres-a-vin-saint-alban"],
  ["casserole", "casseroles-fontebrune-serie"],
  // apostrophes, straight and typographic; hyphens, or none
  ["huile d'olive", "huile-olive-tramontane"],
  ["huile d’olive", "huile-olive-tramontane"],
  ["planche bois d'aulne", "planche-a-decouper-aulne"],
  ["grille-pain", "grille-pain-heure-douce"],
  ["grille pain", "grille-pain-heure-douce"],
  ["grillepain", "grille-pain-heure-douce"],
  ["stylo plume", "stylo-plume-quatrefeuille"],
  ["e-carte", "e-carte-cadeau-bonnefoy"],
  // typing errors
  ["lmape", "lampe-champignon-lueur", "lampe-de-bureau-lueur-angle"],
  ["bouiloire", "bouilloire-heure-douce"],
  ["barbeque", "barbecue-fontebrune-boule"],
  ["televiseru", "televiseur-oled-lumivox-clair", "televiseur-plasma-heritage"],
  ["tabourret", "tabouret-courbe", "tabouret-bar-courbe"],
  ["confitur", "confiture-talbot"],
  ["ecouteur sans fils", "ecouteurs-ondelle-bulle"],
  // word order and words between
  ["bar tabouret", "tabouret-bar-courbe"],
  ["noir chocolat", "chocolat-noir-talbot"],
  ["tapis jute rond", "tapis-rond-filaterre"],
  ["train bois", "train-petit-charpentier"],
  // brands
  [
    "Fontebrune",
    "cocotte-fontebrune",
    "theiere-fontebrune",
    "poele-fontebrune-acier",
    "casseroles-fontebrune-serie",
    "barbecue-fontebrune-boule",
  ],
  ["keroual mug", "mug-gres-keroual"],
  ["parasol vertmont", "parasol-vertmont"],
  // references and barcodes
  ["BF-IMG-002", "televiseur-plasma-heritage"],
  ["bf-cui-006-brick-24", "cocotte-fontebrune"],
  ["2019514973630", "televiseur-oled-lumivox-clair"],
  // half a word, and other words for the same thing
  ["tele", "televiseur-oled-lumivox-clair", "televiseur-plasma-heritage"],
  ["tv", "televiseur-oled-lumivox-clair", "televiseur-plasma-heritage"],
  ["doudou", "ours-mirabelou"],
  ["tasse", "mug-gres-keroual"],
  ["toaster", "grille-pain-heure-douce"],
  ["videoproj", "videoprojecteur-lumivox-faisceau"],
  // what it is made of, its colour, its department
  ["vase terre cuite", "vase-keroual-galbe"],
  [
    "luminaires",
    "lampe-de-bureau-lueur-angle",
    "lampe-champignon-lueur",
    "suspension-lueur-cloche",
    "lampadaire-lueur-roseau",
  ],
  ["mug bleu cobalt", "mug-gres-keroual"],
  // a word too many
  ["cocotte fontebrune pas chère", "cocotte-fontebrune"],
  ["carte cadeau", "carte-cadeau-bonnefoy", "e-carte-cadeau-bonnefoy"],
];

const english: readonly Typed[] = [
  ["desk lamp", "lampe-de-bureau-lueur-angle"],
  ["wine glasses", "verres-a-vin-saint-alban"],
  ["wine glass", "verres-a-vin-saint-alban"],
  ["headphones", "casque-ondelle-silence"],
  ["hedphones", "casque-ondelle-silence"],
  ["chef's knife", "couteau-chef-tranchelame"],
  ["olive oil", "huile-olive-tramontane"],
  ["turntable", "platine-vinyle-ondelle-sillon"],
  ["couch", "canape-courbe-3-places"],
  ["teddy", "ours-mirabelou"],
  ["dark chocolate", "chocolat-noir-talbot"],
  ["gooseneck ketle", "bouilloire-heure-douce"],
];

const found = async (query: string, locale: Locale) =>
  (await list({ locale, query, facets: {}, sort: "relevance", limit: 3 })).items.map(({ handle }) => handle);

async function misses(table: readonly Typed[], locale: Locale): Promise<string[]> {
  const missed: string[] = [];
  for (const [query, ...expected] of table) {
    const handles = await found(query, locale);
    if (!handles.some((handle) => expected.includes(handle)))
      missed.push(`${query} → ${handles.join(", ") || "nothing"}`);
  }
  return missed;
}

describe("what people type", () => {
  beforeAll(theDemo, 60_000);

  test("in French is among the first three answers, 95 times in 100", async () => {
    const missed = await misses(french, "fr");
    expect(missed.length / french.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("in English too", async () => {
    const missed = await misses(english, "en");
    expect(missed.length / english.length, missed.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("a misspelt query says what was searched instead", async () => {
    const { correctedQuery } = await list({ locale: "fr", query: "lmape", facets: {}, sort: "relevance", limit: 3 });
    expect(correctedQuery).toBe("lampe");
  });

  test("a right query is left as it is, and nonsense finds nothing", async () => {
    const right = await list({ locale: "fr", query: "lampe", facets: {}, sort: "relevance", limit: 3 });
    expect(right.correctedQuery).toBeNull();
    const nothing = await list({ locale: "fr", query: "zzyzx qwxk", facets: {}, sort: "relevance", limit: 3 });
    expect(nothing).toMatchObject({ total: 0, items: [], correctedQuery: null, pageCount: 0, nextCursor: null });
  });
});

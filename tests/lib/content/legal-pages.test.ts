import { describe, expect, test } from "vitest";
import { legalPage, legalPages } from "#lib/content/queries";
import type { LegalPage } from "#lib/content/schema";
import { termsVersion } from "#lib/content/terms";
import { locales } from "#lib/kernel/locale";

/** Everything a page says, as one text. */
const wordsOf = ({ title, summary, sections }: LegalPage): string =>
  [title, summary, ...sections.flatMap(({ heading, blocks }) => [heading, JSON.stringify(blocks)])].join("\n");

const every = locales.flatMap((locale) =>
  legalPages(locale).map(({ slug }) => ({ locale, slug, page: legalPage(slug, locale) })),
);
const french = (slug: string): string => {
  const page = legalPage(slug, "fr");
  return page ? wordsOf(page) : "";
};

describe("the legal pages", () => {
  test.each(every)("$slug in $locale is a real text", ({ page }) => {
    expect(page?.sections.length).toBeGreaterThanOrEqual(2);
    expect(page && wordsOf(page).length).toBeGreaterThan(400);
  });

  test("link only to pages that are there", () => {
    const known = new Set(["stores", "orders/find", ...legalPages("fr").map(({ path }) => path)]);
    const linked = every.flatMap(({ page }) =>
      (page?.sections ?? []).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (typeof block === "object" && "links" in block ? block.links : [])),
      ),
    );
    expect(linked.length).toBeGreaterThan(0);
    for (const { path } of linked) expect(known).toContain(path);
  });

  test("have no date that binds nobody, and no link to the closed European platform (L7, L11)", () => {
    for (const { page } of every) expect(page && wordsOf(page)).not.toMatch(/indicati|consumers\/odr/i);
  });

  test("French keeps its no-break spaces and its apostrophe", () => {
    for (const { page } of every.filter(({ locale }) => locale === "fr"))
      expect(page && wordsOf(page)).not.toMatch(/[^\d\\"] [:;?!»%€]|« |'|\w!/);
  });

  test("the terms hold the framed text of the guarantees and the exact words of the button (L13, L3)", () => {
    expect(french("cgv")).toContain("garantie légale de conformité en cas d’apparition d’un défaut de conformité");
    expect(french("cgv")).toContain("articles 1641 à 1649 du code civil");
    expect(french("cgv")).toContain("Commander avec obligation de paiement");
    expect(french("cgv")).toContain("Médiateur de démonstration");
  });

  test("the withdrawal has its words and its address (L9)", () => {
    expect(legalPage("retractation", "fr")).toMatchObject({ title: "Renoncer au contrat ici", path: "retractation" });
    expect(french("retractation")).toContain("Je vous notifie par la présente ma rétractation");
  });

  test("the legal notices say all that identifies the seller (L12)", () => {
    for (const said of ["1\u00A0200\u00A0000\u00A0€", "RCS Angers", "TVA", "hébergé", "Jeanne Bonnefoy", "02\u00A061"])
      expect(french("mentions-legales")).toContain(said);
  });

  test("the version of the terms is the hash that orders keep", () => expect(termsVersion).toMatch(/^[0-9a-f]{12}$/));

  test("a page that is not there is null", () => expect(legalPage("rien", "fr")).toBeNull());
});

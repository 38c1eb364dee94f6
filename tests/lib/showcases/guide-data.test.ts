import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { GuideData } from "#components/showcases/guide-data";

const guide = {
  title: "Choisir sa lampe </script>",
  summary: "La hauteur, la lumière, la matière.",
  url: "https://shop.example/fr/s/choisir-sa-lampe",
  since: new Date("2026-11-21T10:00:00Z"),
  publisher: "https://shop.example/#organisation",
};
const said = (more: Partial<Omit<typeof guide, "since">> & { since?: Date | null } = {}) => {
  const html = renderToStaticMarkup(createElement(GuideData, { ...guide, ...more }));
  const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  return JSON.parse(json);
};

describe("what search engines read of a guide", () => {
  test("is what its page says, since when, and by whom; its words end no element", () => {
    expect(said()).toEqual({
      "@context": "https://schema.org",
      "@type": "Article",
      headline: guide.title,
      description: guide.summary,
      url: guide.url,
      mainEntityOfPage: guide.url,
      datePublished: "2026-11-21T10:00:00.000Z",
      author: { "@id": guide.publisher },
      publisher: { "@id": guide.publisher },
    });
  });

  test("says no date of a draft, and nothing of a summary there is not", () => {
    const draft = said({ since: null, summary: "" });
    expect(Object.keys(draft)).not.toContain("datePublished");
    expect(Object.keys(draft)).not.toContain("description");
  });
});

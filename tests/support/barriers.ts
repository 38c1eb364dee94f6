import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** What the night may change: colours, and nothing else. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

async function violations(page: Page, colorScheme: "light" | "dark") {
  /** Our pages have no frames: "legacy" judges a page where it stands, without opening an empty one beside it each time. */
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (colorScheme === "light"
    ? axe.withTags(everyRule)
    : axe.withRules(rulesOfColour)
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
}

/** A colour on its way from night to day is neither. */
const coloursSettle = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
  });

/** The same page by day and by night; the night of a page is one in every language. */
export async function holdsNoBarrier(page: Page, name: string, locale: "fr" | "en" = "fr") {
  for (const colorScheme of locale === "fr" ? (["light", "dark"] as const) : (["light"] as const)) {
    await page.emulateMedia({ colorScheme });
    await coloursSettle(page);
    expect(await violations(page, colorScheme), `${name}, ${colorScheme}`).toEqual([]);
  }
}

import { type Browser, expect, type Page } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const t = translator("fr");

/** Somebody behind the counter, signed in to the back office. */
export async function signsIn(page: Page, email: string, password = demoPassword): Promise<void> {
  await page.goto("/admin");
  await page.getByLabel(t("admin.signIn.email")).fill(email);
  await page.getByLabel(t("admin.signIn.password")).fill(password);
  await page.getByRole("button", { name: t("admin.signIn.button") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("admin.today.title") })).toBeVisible();
}

/** The same in a browser of their own, beside whoever is shopping. */
export async function atTheDesk(browser: Browser, email = "jeanne@bonnefoy.example"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signsIn(page, email);
  return page;
}

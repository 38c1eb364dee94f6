import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { demoPassword } from "../../prisma/seed/demo-sign-ins.ts";

const t = translator("fr");

/** Colleagues of the demo who came in by the door once: whoever of these tests follows them finds it open. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Somebody behind the counter, signed in to the back office. */
export async function signsIn(page: Page, email: string, password = demoPassword): Promise<void> {
  const known = password === demoPassword ? sessions.get(email) : undefined;
  if (known) return page.context().addCookies(known);
  await page.goto("/admin");
  await page.getByLabel(t("admin.signIn.email")).fill(email);
  await page.getByLabel(t("admin.signIn.password")).fill(password);
  await page.getByRole("button", { name: t("admin.signIn.button") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("admin.today.title") })).toBeVisible();
  const cookies = await page.context().cookies();
  sessions.set(
    email,
    cookies.filter(({ name }) => name === "session" || name === "shopper"),
  );
}

/** The same in a browser of their own, beside whoever is shopping. */
export async function atTheDesk(browser: Browser, email = "jeanne@bonnefoy.example"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signsIn(page, email);
  return page;
}

/** On an order's page: its parcel has left under this number. */
export async function sends(desk: Page, trackingNumber: string): Promise<void> {
  await desk.getByRole("button", { name: t("admin.order.markSent") }).click();
  const sending = desk.getByRole("dialog");
  await sending.getByLabel(t("admin.order.tracking")).fill(trackingNumber);
  await sending.getByRole("button", { name: t("admin.order.markSent") }).click();
  await expect(sending).toBeHidden();
}

/** On an order's page: so many euros as a gesture, with the words its customer reads. */
export async function makesAGesture(desk: Page, euros: string, words: string): Promise<void> {
  await desk.getByRole("button", { name: t("gestures.dialog.button"), exact: true }).click();
  const form = desk.getByRole("dialog");
  await form.getByRole("radio", { name: t("gestures.dialog.gesture"), exact: true }).check();
  await form.getByLabel(t("gestures.dialog.amount")).fill(euros);
  await form.getByLabel(t("gestures.dialog.words")).fill(words);
  await form.getByRole("button", { name: t("admin.order.confirmRefund"), exact: true }).click();
}

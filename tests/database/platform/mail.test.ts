import { beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { queueMail } from "#lib/platform/mail";
import { sendWaitingMail } from "#lib/platform/mail-transport";

const now = new Date("2026-11-21T09:00:00Z");
const letter = {
  key: "order-confirmation:1",
  template: "order-confirmation",
  recipient: "camille@bonnefoy.example",
  locale: "fr",
  subject: "Votre commande",
  html: "<p>Merci</p>",
  text: "Merci",
} as const;

describe("a mail", () => {
  beforeEach(() => database.mail.deleteMany());

  test("is written once, however often its step runs", async () => {
    for (let run = 0; run < 3; run++) await database.$transaction((tx) => queueMail(tx, letter, now));
    expect(await database.mail.count()).toBe(1);
  });

  test.each(["Bonjour\r\nBcc: all@example.org", "Bonjour\nX-Spam: no"])(
    "refuses a line break in its subject",
    async (subject) => {
      await expect(database.$transaction((tx) => queueMail(tx, { ...letter, subject }, now))).rejects.toThrow(
        "line break",
      );
    },
  );

  test("stays in the mailbox when there is no mail server", async () => {
    await database.$transaction((tx) => queueMail(tx, letter, now));
    expect(await sendWaitingMail(now, null)).toBe(0);
    expect(await database.mail.findFirst()).toMatchObject({ sentAt: null, attempts: 0 });
  });

  test("that the server refused waits a minute, is sent, and is never sent again", async () => {
    const sent: string[] = [];
    const refusing = { sendMail: () => Promise.reject(new Error("451 try later")) };
    const taking = { sendMail: async ({ to }: { to: string }) => sent.push(to) };
    await database.$transaction((tx) => queueMail(tx, letter, now));

    await sendWaitingMail(now, refusing);
    expect(await database.mail.findFirst()).toMatchObject({
      attempts: 1,
      lastError: "Error: 451 try later",
      sentAt: null,
    });
    await sendWaitingMail(new Date(now.getTime() + 30_000), taking);
    expect(sent).toEqual([]);
    const later = new Date(now.getTime() + 60_000);
    await sendWaitingMail(later, taking);
    await sendWaitingMail(later, taking);
    expect(sent).toEqual(["camille@bonnefoy.example"]);
    expect(await database.mail.findFirst()).toMatchObject({ sentAt: later, lastError: null });
  });
});

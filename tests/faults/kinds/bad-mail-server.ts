import { createTransport } from "nodemailer";
import { database } from "#lib/platform/database";
import { sendWaitingMail } from "#lib/platform/mail-transport";
import { later } from "#tests/support/a-payment";
import type { Fault } from "../fault.ts";
import { openMailSink } from "../mail-sink.ts";
import { quiet } from "../quiet.ts";
import { buy, fullCarts } from "../shoppers.ts";

/** Confirmations are posted while the mail server has this mood, and later when it is well: each arrives, as one letter. */
const inMood = (name: string, mood: "refuses" | "drops after the data"): Fault => ({
  name: `mail server: ${name}`,
  async strike({ chance, since }) {
    await database.mail.updateMany({ where: { sentAt: null }, data: { sentAt: later(0) } });
    const owed = await Promise.all((await fullCarts(10, chance)).map(buy));
    await quiet(since);
    const letters = await database.mail.findMany({ where: { sentAt: null } });

    const sink = await openMailSink();
    const post = createTransport(sink.url);
    sink.turn(mood);
    await sendWaitingMail(later(1), post);
    sink.turn("takes");
    for (let minute = 2; (await sendWaitingMail(later(minute), post)) > 0; minute += 2);
    post.close();
    sink.close();

    const arrived = new Set(sink.taken());
    const unsent = await database.mail.count({ where: { sentAt: null } });
    if (letters.length !== owed.length || arrived.size !== letters.length || unsent > 0)
      throw new Error(`${owed.length} orders, ${letters.length} letters, ${arrived.size} arrived, ${unsent} wait`);
    return owed;
  },
});

export const badMailServer: readonly Fault[] = [
  inMood("refuses", "refuses"),
  inMood("takes the letter and drops the line", "drops after the data"),
];

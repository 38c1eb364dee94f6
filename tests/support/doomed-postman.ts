import { templates } from "#components/mails/templates";
import { registerTemplates } from "#lib/platform/mail-templates";
import { orderMails } from "#lib/processes/order-mails";
import { work } from "#tests/support/a-worker";

/** A worker of its own process that writes the mails about orders since a fact: `tsx doomed-postman.ts 1234`. */
registerTemplates(templates);
await work(orderMails, BigInt(process.argv[2] ?? 0));

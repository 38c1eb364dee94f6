import { sendWaitingMail } from "#lib/platform/mail-transport";
import { every } from "#lib/platform/process";
import { sweepLimits } from "#lib/platform/rate-limit";

/** What the shop does for itself, whatever is sold. */
export const housekeeping = [
  every("send the waiting mails", { seconds: 2 }, sendWaitingMail),
  every("forget the rate limits that ended", { seconds: 3600 }, sweepLimits),
];

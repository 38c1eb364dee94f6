import { sweepPayments } from "#lib/checkout/sweep";
import { expireCredits, settleDueRequest } from "#lib/credit/commands-system";
import { forgetChallenges } from "#lib/identity/commands-passkey-challenge";
import { keepRoles } from "#lib/identity/commands-roles";
import { releaseExpired } from "#lib/inventory/commands";
import { system } from "#lib/kernel/actor";
import { sweepRefunds } from "#lib/payments/sweep-refunds";
import { forgetPlacements } from "#lib/placements/commands-counted";
import { sweepReplies } from "#lib/platform/idempotency";
import { sendWaitingMail } from "#lib/platform/mail-transport";
import { every } from "#lib/platform/process";
import { sweepLimits } from "#lib/platform/rate-limit";
import { expireReservations } from "#lib/reservations/commands-desk";

/** Ends one request after the other until none is due. */
async function settleDueRequests(now: Date): Promise<void> {
  for (let worked = 1; worked > 0; ) {
    const result = await settleDueRequest(system("credit"), {}, { now });
    worked = result.ok ? result.value.worked : 0;
  }
}

/** What the shop does by itself, again and again. */
export const housekeeping = [
  every("send the waiting mails", { seconds: 2 }, sendWaitingMail),
  every("settle the payments nobody settled", { seconds: 60 }, sweepPayments),
  every("ask again about refunds on their way", { seconds: 600 }, sweepRefunds),
  every("free the stock of dead payments", { seconds: 60 }, (now) => releaseExpired(system("stock"), {}, { now })),
  every("end the reservations nobody came for", { seconds: 20 }, (now) =>
    expireReservations(system("reservations"), {}, { now }),
  ),
  every("end the gift cards whose day has come", { seconds: 600 }, (now) =>
    expireCredits(system("credit"), {}, { now }),
  ),
  every("end the waiting for a second person over gift cards", { seconds: 20 }, settleDueRequests),
  every("keep the roles as this version knows them", { seconds: 3600 }, (now) =>
    keepRoles(system("roles"), {}, { now }),
  ),
  every("forget the challenges that no passkey answered", { seconds: 3600 }, (now) =>
    forgetChallenges(system("accounts"), {}, { now }),
  ),
  every("forget what places earned long ago", { seconds: 86_400 }, (now) =>
    forgetPlacements(system("placements"), {}, { now }),
  ),
  every("forget the rate limits that ended", { seconds: 3600 }, sweepLimits),
  every("forget the stored answers that expired", { seconds: 3600 }, sweepReplies),
];

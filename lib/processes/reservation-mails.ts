import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { whenever } from "#lib/platform/process";
import { reservationMade } from "#lib/reservations/facts";
import { reservationToken } from "#lib/reservations/link-token";
import { reservationById } from "#lib/reservations/queries";
import { spelledReservationCode } from "#lib/reservations/reservation-code";
import { untilText } from "#lib/reservations/until-text";
import { stores } from "#lib/stores/queries";
import { house } from "./house.ts";

const template = "reservation_made";

/** Who left an address gets the code by mail, with the link that cancels. */
export const reservationMails = [
  whenever(reservationMade, {
    "mail the code": async ({ reservationId }, { factId, now, once }) => {
      const reservation = await reservationById(reservationId);
      const recipient = reservation?.customer.email;
      if (!reservation || !recipient) return;
      const { id, locale, name, quantity, customer, code, storeCode } = reservation;
      const store = (await stores(locale)).find((one) => one.code === storeCode);
      if (!store) return;
      const madeAt = new Date(reservation.createdAt);
      const until = untilText(new Date(reservation.heldUntil), madeAt, locale);
      const token = encodeURIComponent(reservationToken(id, madeAt));
      const told = {
        house: house(),
        reservation: { name, quantity, customerName: customer.name, code: spelledReservationCode(code), until },
        store,
        reservationUrl: `${shopUrl()}/${locale}/reservations/${id}?token=${token}`,
      };
      const written = await renderTemplate(template, told, locale);
      const mail = { key: `${template}:${factId}`, template, recipient, locale, ...written };
      await once("mail", (tx) => queueMail(tx, mail, now));
    },
  }),
];

"use server";

import { buttonAction, formAction } from "#app/action";
import { minorOf } from "#lib/kernel/minor-of";
import { cancelRehearsal, startRehearsal } from "#lib/rehearsal/commands";

const opened = ({ id }: { id: string }) => `/admin/rehearsals/${id}`;

/** From a button elsewhere: `promotionId`, or `name` and a list of changes, each "4990 BF-CUI-001". */
export const start = buttonAction(startRehearsal, {
  read: ({ promotionId, name, changes = [] }) => ({
    name,
    subject: promotionId
      ? { kind: "promotion", promotionId }
      : {
          kind: "prices",
          changes: [changes].flat().map((change) => {
            const [, minor, sku] = /^(\d+) (.+)$/.exec(String(change)) ?? [];
            return { sku, toMinor: Number(minor) };
          }),
        },
  }),
  after: opened,
});

export const startPromotion = formAction(startRehearsal, {
  read: ({ promotionId }) => ({ subject: { kind: "promotion", promotionId } }),
  after: opened,
});

export const startPrice = formAction(startRehearsal, {
  read: ({ sku, price }) => ({ subject: { kind: "prices", changes: [{ sku, toMinor: minorOf(price) }] } }),
  after: opened,
});

export const cancel = buttonAction(cancelRehearsal, { after: opened });

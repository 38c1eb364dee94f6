"use server";

import { buttonAction, formAction } from "#app/action";
import { askBatch, stopBatch, undoBatch } from "#lib/catalogue/commands-batch";
import { minorOf } from "#lib/kernel/minor-of";
import { askedFilter } from "../asked-filter.ts";

export const ask = formAction(askBatch, {
  read: ({ q, view, status, categoryPath, brandCode, typeCode, vatBasisPoints, shippingClass, ecoFeeMinor }) => ({
    filter: askedFilter({ q: String(q ?? ""), status: String(view ?? "") }).filter,
    change: {
      ...(status !== undefined && { status }),
      ...(categoryPath !== undefined && { categoryPath }),
      ...(brandCode !== undefined && { brandCode }),
      ...(typeCode !== undefined && { typeCode }),
      ...(vatBasisPoints !== undefined && { vatBasisPoints: Number(vatBasisPoints) }),
      ...(shippingClass !== undefined && { shippingClass }),
      ...(ecoFeeMinor !== undefined && { ecoFeeMinor: minorOf(ecoFeeMinor) }),
    },
  }),
  after: ({ id }) => `/admin/products/bulk/${id}`,
});

export const stop = buttonAction(stopBatch);
export const undo = buttonAction(undoBatch, { after: ({ id }) => `/admin/products/bulk/${id}` });

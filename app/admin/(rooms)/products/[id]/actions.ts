"use server";

import { buttonAction, formAction } from "#app/action";
import { editProduct } from "#lib/catalogue/commands";
import { arrangeDocuments } from "#lib/catalogue/commands-documents";
import { arrangePictures } from "#lib/catalogue/commands-media";
import { relateProduct, saveRelations } from "#lib/catalogue/commands-relations";
import { saveTradeFacts } from "#lib/catalogue/commands-trade-facts";
import { makeVariants } from "#lib/catalogue/commands-variants";
import { setBundle } from "#lib/inventory/commands-bundle";
import { restoreVersion } from "#lib/inventory/commands-restore";
import { minorOf } from "#lib/kernel/minor-of";
import { changePrice } from "#lib/pricing/commands";
import { filledRows, jsonRows } from "../json-rows.ts";
import { readOptions } from "./read-options.ts";
import { readProduct } from "./read-product.ts";
import { saveGrid } from "./save-grid.ts";

export const edit = formAction(editProduct, { read: readProduct });

export const restore = buttonAction(restoreVersion, {
  read: ({ id, version, restores }) => ({ id, version: Number(version), restores: Number(restores) }),
});

export const arrange = formAction(arrangePictures, {
  read: ({ pictures, ...typed }) => ({ ...typed, pictures: jsonRows(pictures) }),
});

export const relate = buttonAction(relateProduct);
export const relations = formAction(saveRelations, {
  read: ({ relations, ...typed }) => ({ ...typed, relations: jsonRows(relations) }),
});

export const documents = formAction(arrangeDocuments, {
  read: ({ documents, ...typed }) => ({ ...typed, documents: jsonRows(documents) }),
});

/** A quantity that is no number is refused by the command. */
export const bundle = formAction(setBundle, {
  read: ({ sku, components }) => ({
    sku,
    components: Object.values(Object(filledRows(components, "sku"))).map((row) => ({
      sku: Object(row).sku,
      quantity: Number(Object(row).quantity || 1),
    })),
  }),
});

export const make = formAction(makeVariants, {
  read: ({ productId, options }) => ({ productId, options: readOptions(options) }),
});

export const grid = formAction(saveGrid);

export const price = formAction(changePrice, {
  read: ({ sku, gross, reason }) => ({ sku, grossMinor: minorOf(gross), reason }),
});

/** An empty field takes the fact away. */
export const tradeFacts = formAction(saveTradeFacts, {
  read: ({ sku, hsCode = null, originCountry = null, boughtFor }) => ({
    sku,
    hsCode,
    originCountry: typeof originCountry === "string" ? originCountry.trim().toUpperCase() : null,
    boughtForMinor: boughtFor === undefined ? null : minorOf(boughtFor),
  }),
});

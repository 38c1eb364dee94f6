"use server";

import { formAction } from "#app/action";
import type { Fields } from "#app/form-fields";
import { codeOf } from "#lib/catalogue/code";
import { deleteAttribute, saveAttribute } from "#lib/catalogue/commands-attributes";
import { filledRows } from "../products/json-rows.ts";

/** A value without a code gets the one its French label makes. */
const coded = (rows: unknown): unknown =>
  Array.isArray(rows) ? rows.map((row) => ({ ...row, code: row.code || codeOf(String(row.labelFr)) })) : rows;

const read = ({ code, kind, labelFr, labelEn = "", unit = "", facet, position, values }: Fields) => ({
  code,
  kind,
  labelFr,
  labelEn,
  unit,
  facet: facet === "on",
  ...(position !== undefined && { position: Number(position) }),
  values: coded(filledRows(values, "labelFr")),
});

export const save = formAction(saveAttribute, { read });
export const create = formAction(saveAttribute, { read, after: ({ code }) => `/admin/attributes/${code}` });

export const remove = formAction(deleteAttribute, { after: () => "/admin/attributes" });

import type { Fields } from "./form-fields.ts";

/** What was counted of a return: "restocked:LINE" and "damaged:LINE" fields, nothing meaning none. */
export const readInspection = (fields: Fields) => {
  const counted = (kind: string, lineId: string) => Number(fields[`${kind}:${lineId}`] ?? 0);
  return {
    number: fields.number,
    lines: Object.keys(fields)
      .filter((name) => name.startsWith("restocked:"))
      .map((name) => name.slice("restocked:".length))
      .map((lineId) => ({
        lineId,
        restocked: counted("restocked", lineId),
        damaged: counted("damaged", lineId),
      })),
  };
};

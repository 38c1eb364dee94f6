import type { z } from "zod";
import type { Fields } from "#app/form-fields";
import { toldBuyer } from "#lib/customers/schema";

/**
 * Whom the form says the cart is for; null where it says what was so before, that they buy for themselves. Each issue is
 * of the form's own field.
 */
export function readBuyer({ buyerKind = "person", buyerWas = "person", ...fields }: Fields) {
  if (buyerKind === "person" && buyerWas === "person") return null;
  const read = toldBuyer.safeParse(told(buyerKind, fields));
  const issues = (read.error?.issues ?? []).map((issue): z.core.$ZodIssue => {
    const [name] = issue.path;
    return name === "name" ? { ...issue, path: [buyerKind === "company" ? "companyName" : "bodyName"] } : issue;
  });
  return { ...read, issues };
}

function told(kind: Fields[string], fields: Fields) {
  const { companyName, vatNumber, orderReference, bodyName, siret, service, engagement } = fields;
  if (kind === "company") return { kind, name: companyName, vatNumber, purchaseOrderReference: orderReference };
  if (kind !== "public_body") return { kind };
  return { kind, name: bodyName, siret, buyerReference: service, purchaseOrderReference: engagement };
}

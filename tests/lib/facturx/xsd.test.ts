import { describe, expect, test } from "vitest";
import { ciiXml } from "#lib/facturx/cii";
import { facturXSchema } from "#tests/support/en16931/factur-x-schema";
import { anInvoice } from "./an-invoice";
import { shapes } from "./shapes";

const faultsOf = facturXSchema();

describe.runIf(faultsOf)("the schema of Factur-X 1.09, EN 16931", () => {
  test.each(Object.entries(shapes))("takes %s", (_, view) => expect(faultsOf?.(ciiXml(view))).toEqual([]));

  test("takes totals from everywhere", () => {
    for (const rate of [2000, 1000, 550, 210])
      for (let gross = 1; gross <= 10_000; gross += 137)
        expect(faultsOf?.(ciiXml(anInvoice({ lines: [{ gross, rate }] })))).toEqual([]);
  });

  test("and refuses an element it does not know", () => {
    const xml = ciiXml(shapes["one article"]).replace("</ram:SellerTradeParty>", "<ram:Motto>x</ram:Motto>$&");
    expect(faultsOf?.(xml)).toHaveLength(1);
  });
});

import { describe, expect, test } from "vitest";
import { energyLinks } from "#lib/catalogue/energy-label";

const sheet = (language: "fr" | "en", file: string) => ({ kind: "information_sheet" as const, file, language });
const manual = { kind: "notice" as const, file: "notice.pdf", language: "fr" as const };

describe("what stands beside the energy class", () => {
  test("is the label in the register, and our own sheet in the language of the page before the register's", () => {
    const lamp = { energyClass: "E", eprel: "1234567", documents: [manual] };
    const register = "https://eprel.ec.europa.eu/qr/1234567";
    expect(energyLinks(lamp, "fr")).toEqual({ energyLabel: register, informationSheet: register });
    const documents = [manual, sheet("fr", "fiche.pdf"), sheet("en", "sheet.pdf")];
    expect(energyLinks({ ...lamp, documents }, "en")).toEqual({
      energyLabel: register,
      informationSheet: "/documents/sheet.pdf",
    });
    expect(energyLinks({ ...lamp, eprel: null, documents: [sheet("fr", "fiche.pdf")] }, "en")).toEqual({
      energyLabel: null,
      informationSheet: "/documents/fiche.pdf",
    });
  });

  test("is nothing where there is no label, and no address is made up", () => {
    const nothing = { energyLabel: null, informationSheet: null };
    expect(energyLinks({ eprel: "1234567", documents: [sheet("fr", "fiche.pdf")] }, "fr")).toEqual(nothing);
    expect(energyLinks({ energyClass: "E", documents: [manual] }, "fr")).toEqual(nothing);
  });
});

import { describe, expect, test } from "vitest";
import { trackingLink } from "#lib/carriers/tracking-link";

describe("the link that follows a parcel", () => {
  test("leads to the carrier's own page, however its name and its number are typed", () => {
    const colissimo = "https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901";
    expect(trackingLink("Colissimo", "6A12345678901")).toBe(colissimo);
    expect(trackingLink(" la poste", "6a 12345 678901")).toBe(colissimo);
    expect(trackingLink("Chronopost", "XY123456789FR")).toMatch(/^https:\/\/www\.chronopost\.fr\/.*=XY123456789FR$/);
    for (const number of ["1Z999AA10123456784", "T1234567890", "123456789012", "123456789"])
      expect(trackingLink("UPS", number)).toBe(`https://www.ups.com/track?tracknum=${number}`);
  });

  test("is not there for a carrier without a page, nor for a number that cannot be its own", () => {
    expect(trackingLink("Bonnefoy Transport", "6A12345678901")).toBeNull();
    expect(trackingLink(null, "6A12345678901")).toBeNull();
    for (const invented of ["SIM0000000000001", "LG9963371517", "LG77", "", "6A1234567890&x=1"])
      expect(trackingLink("Colissimo", invented)).toBeNull();
    for (const invented of ["1Z999AA1012345678", "12345678901", "6A12345678901"])
      expect(trackingLink("UPS", invented)).toBeNull();
  });
});

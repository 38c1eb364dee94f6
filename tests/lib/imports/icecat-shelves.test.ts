import { describe, expect, test } from "vitest";
import { shelfOf } from "../../../lib/imports/sources/icecat-shelves.ts";

const shelf = (type: string, title: string) => {
  const found = shelfOf([type.toLowerCase(), title, title.toLowerCase()]);
  return found && `${found.department.handle}/${found.category.handle}`;
};

describe("a product of the public set stands by what its title calls it", () => {
  test.each([
    ["", "Xerox 006R90321 toner cartridge Original Black 6 pc(s)", "impression/toners"],
    ["", "HP L1583A projector lamp 250 W", "image-et-son/projecteurs"],
    ["", 'Targus 17" XL Notebook Backpack notebook case 43.2 cm (17")', "ordinateurs/sacoches"],
    ["Notebook", "HP Pavilion dv7-1211ea Notebook Silver 4 GB DDR2-SDRAM", "ordinateurs/portables"],
    ["", "HP Compaq dc7800 Small Form Factor PC", "ordinateurs/ordinateurs-de-bureau"],
    ["", "HP 644A Original Cyan 1 pc(s)", "impression/encres"],
    ["", "Philips AJ100 Clock Radio", "image-et-son/haut-parleurs"],
    ["", "StarTech.com 1m 50/125 Multimode fibre optic cable Orange", "cables-et-reseau/fibre"],
  ])("%s %s", (type, title, expected) => expect(shelf(type, title)).toBe(expected));

  test("or nowhere, where it says nothing of that", () => expect(shelf("", "Canon BGM-E6")).toBeNull());

  test("each shelf has its names in both languages", () => {
    expect(shelfOf(["processor"])).toEqual({
      department: { handle: "composants", nameFr: "Composants", nameEn: "Components" },
      category: { handle: "processeurs", nameFr: "Processeurs", nameEn: "Processors" },
    });
  });
});

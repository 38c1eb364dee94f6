import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const accessibilite: LegalText = {
  title: "Accessibility: partially compliant",
  summary: "How far this site has come, and whom to tell what stops you.",
  sections: [
    {
      heading: "What we aim for",
      blocks: [
        "The site aims for level AA of WCAG 2.2 and the standard EN 301 549. An order can be placed entirely by keyboard, with a screen reader, at 400% zoom, and without JavaScript up to payment.",
      ],
    },
    {
      heading: "Where we stand",
      blocks: [
        "Each type of page is checked by an automatic tool at every version, light and dark, in French and English. The tool does not see everything: a full audit by people is still to be made. The site is therefore declared partially compliant.",
        "What we know to be imperfect: the store maps have no tactile equivalent; addresses and hours are given as text.",
      ],
    },
    {
      heading: "Tell us what stops you",
      blocks: [
        `Write to ${company.email} or call ${company.phone}: we answer within two working days and, if need be, place the order with you.`,
        "If the answer does not satisfy you, you may turn to the DGCCRF (signal.conso.gouv.fr) or the Défenseur des droits (defenseurdesdroits.fr).",
      ],
    },
  ],
};

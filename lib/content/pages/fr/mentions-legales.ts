import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const mentionsLegales: LegalText = {
  title: "Mentions légales",
  summary: "Qui édite ce site, qui l’héberge, à qui écrire.",
  sections: [
    {
      heading: "L’éditeur",
      blocks: [
        {
          list: [
            `${company.name}, société par actions simplifiée au capital de ${company.capital}`,
            `Immatriculée au ${company.register}`,
            `Numéro de TVA : ${company.vatNumber}`,
            `Siège : ${company.address}`,
            `Téléphone : ${company.phone}, appel non surtaxé`,
            `Courriel : ${company.email}`,
            `Directrice de la publication : ${company.director}`,
          ],
        },
      ],
    },
    {
      heading: "L’hébergeur",
      blocks: [
        `Le site est hébergé par ${company.name} elle-même, sur ses propres machines : ${company.warehouse}, ${company.phone}.`,
      ],
    },
    {
      heading: "Propriété intellectuelle",
      blocks: [
        "Les textes, les photographies et la charte appartiennent à Bonnefoy & Filles. Les marques citées sont celles de leurs fabricants. Ce site est une démonstration : les marques et les chiffres légaux des articles sont inventés.",
      ],
    },
    {
      heading: "Signaler un contenu, une faille",
      blocks: [
        `Un contenu illicite, une erreur de prix, une faille de sécurité : écrivez à ${company.email}. Nous accusons réception sous un jour ouvré.`,
      ],
    },
  ],
};

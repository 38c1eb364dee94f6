import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const mediation: LegalText = {
  title: "Médiation",
  summary: "Quand nous ne sommes pas d’accord, un tiers écoute gratuitement.",
  sections: [
    {
      heading: "D’abord, nous",
      blocks: [
        `Écrivez à ${company.email} ou à ${company.address}, avec le numéro de la commande. Une personne répond sous deux jours ouvrés.`,
      ],
    },
    {
      heading: "Ensuite, le médiateur",
      blocks: [
        "Si notre réponse ne vous convient pas, ou si nous n’avons pas répondu sous deux mois, vous pouvez saisir gratuitement le médiateur de la consommation, dans l’année qui suit votre réclamation écrite.",
        { list: [company.mediator, company.mediatorAddress, `Site : ${company.mediatorSite}`] },
        "Vous restez libre d’accepter ou non sa proposition, et de saisir le tribunal.",
      ],
    },
  ],
};

import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const accessibilite: LegalText = {
  title: "Accessibilité : partiellement conforme",
  summary: "Où en est ce site, et à qui dire ce qui vous arrête.",
  sections: [
    {
      heading: "Ce que nous visons",
      blocks: [
        "Le site vise le niveau AA des règles WCAG 2.2 et la norme EN 301 549. La commande se fait entièrement au clavier, avec un lecteur d’écran, agrandie à 400 %, et jusqu’au paiement sans JavaScript.",
      ],
    },
    {
      heading: "Où nous en sommes",
      blocks: [
        "Chaque type de page est contrôlé par un outil automatique à chaque version, en clair et en sombre, en français et en anglais. Cet outil ne voit pas tout : un audit complet par des personnes reste à faire. Le site est donc déclaré partiellement conforme.",
        "Ce que nous savons imparfait : les plans des magasins n’ont pas d’équivalent tactile ; leurs adresses et horaires sont donnés en texte.",
      ],
    },
    {
      heading: "Nous dire ce qui vous arrête",
      blocks: [
        `Écrivez à ${company.email} ou appelez le ${company.phone} : nous répondons sous deux jours ouvrés et, s’il le faut, nous passons la commande avec vous.`,
        "Si la réponse ne vous convient pas, vous pouvez saisir la DGCCRF (signal.conso.gouv.fr) ou le Défenseur des droits (defenseurdesdroits.fr).",
      ],
    },
  ],
};

import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const confidentialite: LegalText = {
  title: "Confidentialité",
  summary: "Ce que nous gardons de vous, pourquoi, combien de temps, et comment le reprendre.",
  sections: [
    {
      heading: "Qui répond de vos données",
      blocks: [`${company.name}, ${company.address}. Pour toute question sur vos données : ${company.dataEmail}.`],
    },
    {
      heading: "Ce que nous gardons, pourquoi et jusqu’à quand",
      blocks: [
        {
          list: [
            "La commande (nom, adresse, courriel, téléphone, articles) : pour exécuter le contrat. Dix ans pour les pièces comptables, comme la loi l’exige.",
            "Le compte (nom, courriel, mot de passe sous forme d’empreinte) : pour vous reconnaître, tant que vous le gardez. Un compte endormi trois ans est effacé.",
            "Le panier : trente jours.",
            "Le paiement : l’identifiant du paiement et son montant. Le numéro de carte reste chez Stripe.",
            "Les échanges avec le service client : trois ans après le dernier.",
            "Les journaux techniques : un an au plus, pour la sécurité du site.",
          ],
        },
      ],
    },
    {
      heading: "À qui nous les confions",
      blocks: [
        "À ceux qui en ont besoin pour vous servir, et à personne d’autre : le transporteur (nom, adresse, téléphone), Stripe (paiement), notre messagerie (courriels de commande). Nous ne vendons ni ne louons aucune donnée.",
        "Stripe peut traiter des données hors de l’Union européenne, sous les clauses types de la Commission européenne.",
      ],
    },
    {
      heading: "Vos droits",
      blocks: [
        `Vous pouvez voir vos données, les corriger, les emporter, les faire effacer, en limiter l’usage ou vous y opposer, et dire ce qu’elles deviendront après vous. Tout cela se fait dans votre compte, à la page «\u00A0Mes données\u00A0». Ou écrivez à ${company.dataEmail} : nous répondons sous un mois.`,
        "Si la réponse ne vous convient pas, vous pouvez saisir la CNIL, 3 place de Fontenoy, 75007 Paris, cnil.fr.",
      ],
    },
    {
      heading: "Courriels et téléphone",
      blocks: [
        "Nos courriels de commande ne contiennent aucun pixel qui dirait quand vous les ouvrez. Nous n’appelons personne pour vendre.",
      ],
    },
  ],
};

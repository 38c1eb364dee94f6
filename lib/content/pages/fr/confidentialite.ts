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
            "La commande (nom, adresse, courriel, téléphone, articles)\u00A0: pour exécuter le contrat. Dix ans pour les pièces comptables, comme la loi l’exige.",
            "Le compte (nom, courriel, mot de passe sous forme d’empreinte)\u00A0: pour vous reconnaître, tant que vous le gardez. Un compte endormi trois ans est effacé\u00A0; nous vous écrivons un mois avant.",
            "Le panier\u00A0: trente jours. Une liste sans compte\u00A0: un an sans y toucher. Une alerte\u00A0: six mois au plus.",
            "Le paiement\u00A0: son identifiant et son montant. Les coordonnées de qui a voulu payer\u00A0: treize mois, le temps d’une contestation. Le numéro de carte reste chez Stripe.",
            "La réservation en magasin\u00A0: trente jours après sa fin.",
            "L’étiquette d’envoi\u00A0: un an, le temps d’un recours contre le transporteur.",
            "Les échanges avec le service client\u00A0: trois ans après le dernier.",
            "Une question sur un produit, tant que son adresse n’est pas confirmée\u00A0: une semaine.",
            "Les courriels que nous vous écrivons et les appareils par lesquels vous vous connectez\u00A0: un an.",
            "Votre ancienne adresse, quand vous en changez\u00A0: une semaine, pour revenir en arrière.",
            "L’archive de vos données, quand vous la demandez\u00A0: un jour.",
            "Les mots cherchés, comptés par jour sans savoir par qui\u00A0: treize mois.",
            "Les journaux techniques\u00A0: un an au plus, pour la sécurité du site. Ce que la boutique se transmet à elle-même\u00A0: trois mois.",
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
        "Vous pouvez voir vos données, les corriger, les emporter et les faire effacer\u00A0: dans votre compte, à la page «\u00A0Mes données\u00A0».",
        `Sans compte, ou pour en limiter l’usage, vous y opposer ou dire ce qu’elles deviendront après vous, écrivez à ${company.dataEmail}\u00A0: nous répondons sous un mois.`,
        "Si la réponse ne vous convient pas, vous pouvez saisir la CNIL, 3 place de Fontenoy, 75007 Paris, cnil.fr.",
      ],
    },
    {
      heading: "Courriels et téléphone",
      blocks: [
        "Nos courriels de commande ne contiennent aucun pixel qui dirait quand vous les ouvrez. Nous n’appelons pour vendre que qui l’a accepté, jusqu’à ce qu’il change d’avis.",
      ],
    },
  ],
};

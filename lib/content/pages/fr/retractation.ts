import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";

export const retractation: LegalText = {
  title: "Renoncer au contrat ici",
  summary: "Quatorze jours après réception, sans motif et sans compte.",
  sections: [
    {
      heading: "Votre délai",
      blocks: [
        "Vous avez quatorze jours à partir du lendemain de la réception. Pour une commande en plusieurs colis, le délai part du dernier. S’il expire un samedi, un dimanche ou un jour férié, il court jusqu’au jour ouvrable suivant.",
        "Vous pouvez renoncer à toute la commande ou à une partie, article par article.",
      ],
    },
    {
      heading: "Comment renoncer",
      blocks: [
        "Dites-nous votre nom, le numéro de la commande, les articles concernés et où vous répondre. Aucune raison n’est demandée.",
        {
          list: [
            "Ici même, en deux étapes : retrouvez la commande, choisissez les articles, confirmez.",
            `Par courriel à ${company.email}.`,
            `Par lettre à ${company.name}, ${company.address}.`,
            "Dans l’un de nos huit magasins, avec l’article.",
          ],
        },
        "Vous recevez un accusé de réception qui reprend votre déclaration, avec la date et l’heure. Gardez-le.",
      ],
    },
    {
      heading: "Le retour et le remboursement",
      blocks: [
        "Renvoyez l’article dans les quatorze jours qui suivent votre décision, ou rapportez-le dans un magasin, gratuitement. Le retour par la poste est à votre charge ; pour un meuble, nous venons le chercher et le prix vous est dit avant.",
        "Nous remboursons tout ce que vous avez payé, livraison standard comprise, dans les quatorze jours qui suivent votre décision, par le même moyen de paiement. Nous pouvons attendre d’avoir reçu l’article ou la preuve de son envoi.",
        "Vous répondez d’un article abîmé par un usage qui va au-delà de ce qu’il faut pour l’essayer.",
      ],
    },
    {
      heading: "Ce qui ne peut pas être rétracté",
      blocks: [
        {
          list: [
            "Les denrées fraîches, qui se gâtent vite.",
            "Les articles personnalisés à votre demande : gravure, prénom peint.",
            "Les articles scellés, ouverts après livraison, qui ne peuvent être repris pour des raisons d’hygiène.",
          ],
        },
        "L’offre le dit avant l’achat. Les garanties légales, elles, s’appliquent toujours.",
      ],
    },
    {
      heading: "Le formulaire type",
      blocks: [
        "Vous n’êtes pas tenu de l’utiliser. Copiez-le dans un courriel ou une lettre.",
        {
          boxed: [
            `À l’attention de ${company.name}, ${company.address}, ${company.email} :`,
            "Je vous notifie par la présente ma rétractation du contrat portant sur la vente du bien ci-dessous :",
            "Commandé le / reçu le :",
            "Numéro de la commande :",
            "Nom du consommateur :",
            "Adresse du consommateur :",
            "Signature du consommateur (uniquement en cas de notification du présent formulaire sur papier) :",
            "Date :",
          ],
        },
      ],
    },
  ],
};

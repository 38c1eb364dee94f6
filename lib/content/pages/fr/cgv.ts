import { company } from "../../company.ts";
import type { LegalText } from "../../schema.ts";
import { conformityNotice } from "./garanties-legales.ts";

export const cgv: LegalText = {
  title: "Conditions générales de vente",
  summary: "Ce que nous vous devons, ce que vous nous devez, et les dates qui vont avec.",
  sections: [
    {
      heading: "1. Qui vend",
      blocks: [
        `${company.name}, au capital de ${company.capital}, ${company.register}, ${company.address}. Téléphone : ${company.phone}, appel non surtaxé. Courriel : ${company.email}.`,
        "Ces conditions s’appliquent à toute commande passée sur ce site par un consommateur livré en France métropolitaine ou dans un autre pays proposé au moment de commander, ou servi dans l’un de nos magasins. La version acceptée est conservée avec la commande.",
      ],
    },
    {
      heading: "2. Les prix",
      blocks: [
        "Les prix sont en euros, toutes taxes comprises. L’éco-participation est comprise et montrée à part. Les frais de livraison sont indiqués dans le panier, avant toute commande.",
        "Lorsqu’un prix est réduit, le prix barré est le plus bas que nous ayons pratiqué pour tous pendant les trente jours qui précèdent la réduction.",
        "Le prix de chaque livre est celui que fixe son éditeur.",
      ],
    },
    {
      heading: "3. La commande",
      blocks: [
        "Vous choisissez vos articles, vérifiez le panier, indiquez où livrer ou dans quel magasin retirer, puis relisez le récapitulatif. Vous pouvez tout corriger jusqu’au bouton « Commander avec obligation de paiement ». Ce bouton conclut le contrat.",
        "Un courriel confirme aussitôt la commande. Il contient ces conditions et le formulaire de rétractation, à conserver.",
        "La vente d’alcool est interdite aux mineurs. En commandant une boisson alcoolisée, vous déclarez avoir dix-huit ans révolus ; une pièce d’identité peut être demandée à la remise.",
      ],
    },
    {
      heading: "4. Le paiement",
      blocks: [
        "Le paiement se fait en ligne, par carte, chez notre prestataire Stripe. Le numéro de la carte ne passe jamais par nos serveurs. Le montant débité est le total affiché au-dessus du bouton de commande.",
        "Si le paiement est refusé, aucune commande n’est passée et le panier reste intact.",
      ],
    },
    {
      heading: "5. La livraison et le retrait",
      blocks: [
        "Chaque article porte une date de livraison, annoncée avant la commande et rappelée dans le courriel de confirmation. Elle nous engage. À défaut de date, nous livrons au plus tard trente jours après la commande.",
        "Si la date est dépassée, vous pouvez nous demander de livrer dans un délai supplémentaire raisonnable, puis mettre fin au contrat si nous ne le tenons pas. Vous pouvez y mettre fin aussitôt si la date était pour vous essentielle, un anniversaire ou Noël par exemple. Nous remboursons alors tout ce que vous avez payé dans les quatorze jours. Passé ce délai, la somme est majorée de plein droit : de 10 % jusqu’à quatorze jours de retard, de 20 % jusqu’à trente jours, de 50 % au-delà.",
        "Un retrait en magasin est gratuit. L’article est gardé le nombre de jours que le panier annonce pour ce magasin avant la commande ; ensuite la commande est annulée et remboursée.",
        "Le risque passe de notre côté au vôtre quand vous prenez le colis en main.",
        { links: [{ label: "Livraison et retours en détail", path: "legal/livraison-retours" }] },
      ],
    },
    {
      heading: "6. Le droit de rétractation",
      blocks: [
        "Vous avez quatorze jours après la réception du dernier article pour renoncer au contrat, sans motif ni frais autres que le retour. Si le délai expire un samedi, un dimanche ou un jour férié, il est prolongé jusqu’au premier jour ouvrable suivant.",
        "La fonction « Renoncer au contrat ici » se trouve au pied de chaque page, pendant tout le délai, sans compte.",
        "Nous remboursons toutes les sommes versées, livraison standard comprise, dans les quatorze jours qui suivent votre décision, par le même moyen de paiement. Nous pouvons attendre d’avoir reçu l’article, ou la preuve de son envoi.",
        "Le droit ne s’applique pas aux denrées fraîches, aux articles personnalisés à votre demande, ni aux articles scellés ouverts après livraison qui ne peuvent être repris pour des raisons d’hygiène. L’offre le dit avant l’achat.",
        { links: [{ label: "Renoncer au contrat ici", path: "retractation" }] },
      ],
    },
    {
      heading: "7. Les garanties légales",
      blocks: [{ boxed: conformityNotice }],
    },
    {
      heading: "8. Les cartes cadeaux",
      blocks: [
        "Une carte cadeau est valable un an, en une ou plusieurs fois, en ligne et dans nos huit magasins. Elle paie une commande comme le ferait une carte bancaire. Elle n’est pas remboursable en espèces.",
      ],
    },
    {
      heading: "9. Réclamations et médiation",
      blocks: [
        `Écrivez d’abord à ${company.email} ou à ${company.address}. Nous répondons sous deux jours ouvrés.`,
        `Sans accord après deux mois, vous pouvez saisir gratuitement le médiateur : ${company.mediator}, ${company.mediatorAddress}, ${company.mediatorSite}.`,
        "Le contrat est soumis au droit français. Vous pouvez saisir le tribunal de votre domicile ou celui du lieu de livraison.",
      ],
    },
    {
      heading: "10. Conservation du contrat",
      blocks: [
        "Pour toute commande d’au moins 120 €, nous conservons le contrat dix ans après la livraison et vous en donnons copie sur demande.",
      ],
    },
  ],
};

import type { LegalText } from "../../schema.ts";

export const livraisonRetours: LegalText = {
  title: "Livraison et retours",
  summary: "Une date annoncée pour chaque commande, et ce qu’elle coûte.",
  sections: [
    {
      heading: "À domicile",
      blocks: [
        "Une commande passée avant 16 h un jour ouvré quitte l’entrepôt de Trélazé le jour même. La date affichée sur l’article, dans le panier et dans le courriel de confirmation est celle à laquelle vous êtes livré.",
        {
          list: [
            "Colissimo à domicile : deux jours ouvrés, à partir de 4,95 € selon le poids, offert dès 60 € d’articles.",
            "Chronopost le lendemain : un jour ouvré, à partir de 9,90 € selon le poids.",
            "Sur rendez-vous, pour les meubles et les objets volumineux : dans la pièce de votre choix, à partir de 39 €.",
          ],
        },
      ],
    },
    {
      heading: "En magasin",
      blocks: [
        "Le retrait est gratuit. L’heure à laquelle l’article est prêt est affichée avant la commande, et un courriel vous prévient. Nous gardons l’article le nombre de jours que le panier annonce pour ce magasin.",
        "Quelques articles ne se vendent qu’en magasin : le fromage, le bois, les grands meubles. Leur page dit où les trouver.",
        { links: [{ label: "Nos magasins et leurs horaires", path: "stores" }] },
      ],
    },
    {
      heading: "À la réception",
      blocks: [
        "Ouvrez le colis devant le livreur si vous le pouvez. S’il est abîmé, refusez-le ou notez-le sur le bon, puis écrivez-nous : nous remplaçons sans discuter ce que le transport a cassé.",
      ],
    },
    {
      heading: "Si nous sommes en retard",
      blocks: [
        "Nous vous prévenons avant vous. Vous pouvez accepter la nouvelle date, ou mettre fin au contrat dans les conditions de la loi : tout est alors remboursé sous quatorze jours.",
        { links: [{ label: "Où est ma commande ?", path: "orders/find" }] },
      ],
    },
    {
      heading: "Les retours",
      blocks: [
        "Quatorze jours après réception pour changer d’avis. Rapporter en magasin est gratuit.",
        { links: [{ label: "Renoncer au contrat ici", path: "retractation" }] },
      ],
    },
    {
      heading: "L’ancien appareil, l’ancien meuble",
      blocks: [
        "Pour tout appareil électrique ou meuble livré, nous reprenons gratuitement l’ancien, équivalent, à la livraison ou en magasin. Dites-le au moment de convenir du rendez-vous.",
      ],
    },
  ],
};

import type { LegalText } from "../../schema.ts";

export const cookies: LegalText = {
  title: "Cookies",
  summary: "Uniquement ceux qui font marcher la boutique. Rien à accepter, donc rien à refuser.",
  sections: [
    {
      heading: "Ceux que nous déposons",
      blocks: [
        {
          list: [
            "Le panier : retrouver vos articles. Trente jours.",
            "La session : rester connecté à votre compte, et voir les listes dans l’ordre de votre groupe (club, entreprise) s’il en a un. Jusqu’à la déconnexion, trente jours au plus.",
            "Vos listes sans compte : retrouver ce que vous gardez pour plus tard. Un an.",
            "Un repère, sans rien de vous : dire à la page qu’elle a un panier, un magasin ou une liste à montrer. Trente jours.",
            "Une rétractation sans compte : garder ce que vous venez d’écrire. Une heure.",
            "La langue, le thème et votre magasin : garder vos choix. Un an.",
            "La sécurité des formulaires : refuser qu’un autre site commande à votre place. Le temps de la visite.",
          ],
        },
        "Ces cookies sont exemptés de consentement : sans eux, la boutique ne fonctionnerait pas (article 82 de la loi Informatique et Libertés).",
      ],
    },
    {
      heading: "Ceux que nous ne déposons pas",
      blocks: [
        "Aucune publicité, aucune mesure d’audience par un tiers, aucun réseau social. Si cela devait changer, nous vous le demanderions avant, et refuser serait aussi simple qu’accepter.",
      ],
    },
    {
      heading: "Ce que nous comptons",
      blocks: [
        "Pour savoir ce que nos pages rapportent, nous comptons par jour les places vues, les articles ouverts et les commandes : des sommes, jamais qui. Tant que l’onglet est ouvert, votre navigateur retient par quelle place ou quelle recherche vous avez ouvert un article, et le dit une fois, avec la commande. S’il demande à ne pas être suivi, il ne retient rien et rien n’est compté.",
      ],
    },
    {
      heading: "Au moment de payer",
      blocks: [
        "La page de paiement charge le formulaire de Stripe, qui dépose ses propres cookies pour lutter contre la fraude. Ils sont nécessaires au paiement et ne sont chargés que là.",
      ],
    },
  ],
};

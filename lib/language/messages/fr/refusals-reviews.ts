/** What is answered about reviews and questions when the answer is no. */
export const reviewRefusals = {
  review_not_found: { title: "Avis introuvable", detail: "Ce lien ne mène à aucun article reçu." },
  review_not_now: { title: "Plus possible", detail: "Cet avis a changé d’état entre-temps. Rechargez la page." },
  personal_data: {
    title: "Des coordonnées dans le texte",
    detail:
      "Ce texte serait lu par tout le monde : retirez le numéro de téléphone, l’adresse électronique ou le lien qu’il contient.",
  },
  too_many_review_pictures: { title: "Trop de photos", detail: "Un avis a au plus cinq photos." },
  review_picture_not_found: {
    title: "Photo introuvable",
    detail: "Cette photo a été retirée entre-temps. Rechargez la page.",
  },
  asker_unknown: { title: "Qui demande ?", detail: "Dites votre nom et votre adresse électronique." },
  question_not_found: { title: "Question introuvable", detail: "Cette question n’existe pas ou n’est plus ouverte." },
  question_not_now: {
    title: "Plus possible",
    detail: "Cette question a changé d’état entre-temps. Rechargez la page.",
  },
  product_not_received: {
    title: "Réservé aux acheteurs",
    detail: "Seuls les clients qui ont reçu ce produit peuvent répondre. Connectez-vous avec le compte de la commande.",
  },
};

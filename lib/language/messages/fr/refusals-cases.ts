/** What is answered about messages to the service when the answer is no. */
export const caseRefusals = {
  case_not_found: { title: "Dossier introuvable", detail: "Ce dossier n’existe pas, ou n’est pas le vôtre." },
  case_not_now: { title: "Plus possible", detail: "Le dossier a changé d’état entre-temps. Rechargez la page." },
  case_moved_on: {
    title: "Quelqu’un a écrit entre-temps",
    detail:
      "Un message est arrivé dans ce dossier depuis que vous l’avez lu. Lisez-le, puis envoyez ou corrigez votre réponse : elle est gardée.",
  },
  case_without_address: {
    title: "Pas d’adresse",
    detail: "Ce dossier n’a pas d’adresse électronique : répondez là où il a été posé, ou par téléphone.",
  },
  case_without_order: { title: "Pas de commande", detail: "Aucune commande n’est liée à ce dossier." },
  case_into_itself: { title: "Le même dossier", detail: "Un dossier ne se réunit pas à lui-même." },
  case_of_another: {
    title: "Deux personnes",
    detail: "Ces dossiers n’ont ni l’adresse ni le téléphone en commun : les réunir montrerait l’un à l’autre.",
  },
  two_calls: {
    title: "Deux appels",
    detail: "Chacun de ces dossiers attend un appel. Appelez d’abord, ou laissez-les à part.",
  },
  act_needs_second: {
    title: "Il faut une deuxième personne",
    detail: "Ce geste dépasse votre plafond. Demandez-le par « Rembourser », à côté ; répondez quand il est accordé.",
  },
  nothing_to_send_again: {
    title: "Rien à renvoyer",
    detail: "Ce document n’a pas encore été envoyé pour cette commande, ou n’est plus gardé.",
  },
  macro_not_found: { title: "Modèle introuvable", detail: "Ce modèle n’existe plus." },
  macro_moved_on: {
    title: "Quelqu’un l’a changé entre-temps",
    detail:
      "Un collègue a changé ce modèle depuis que vous l’avez lu. Relisez-le, puis reprenez : votre texte est gardé ici.",
  },
  nothing_drafted: { title: "Pas de brouillon", detail: "Rien n’est écrit qui ne soit déjà en usage." },
  snooze_too_long: {
    title: "Au-delà de ce que nous devons",
    detail: "Une réponse est due avant. Répondez, même pour dire quand vous saurez.",
  },
  return_in_the_past: { title: "Date passée", detail: "Dites quand vous reprenez ce dossier." },
  colleague_not_found: {
    title: "Collègue introuvable",
    detail: "Cette personne ne répond pas aux clients, ou pas à ceux de ce magasin.",
  },
  writer_unknown: { title: "Qui écrit ?", detail: "Dites votre nom et votre adresse électronique." },
  slot_gone: { title: "Demi-heure prise", detail: "Choisissez-en une autre." },
  too_many_files: { title: "Trop de fichiers", detail: "Un message a au plus cinq pièces jointes." },
  variable_missing: {
    title: "Il manque un fait",
    detail: "Ce modèle parle de quelque chose que ce dossier n’a pas : complétez-le ou choisissez-en un autre.",
  },
};

/** Why somebody may not come in, or may not change who may. */
export const peopleRefusals = {
  wrong_credentials: { title: "Connexion refusée", detail: "L’adresse e-mail ou le mot de passe ne convient pas." },
  wrong_password: { title: "Mot de passe incorrect", detail: "Ce n’est pas votre mot de passe actuel." },
  password_needed: { title: "Mot de passe demandé", detail: "Ce montant demande votre mot de passe." },
  same_role: { title: "Même rôle", detail: "Une personne d’un autre rôle que le demandeur doit signer." },
  no_account: { title: "Sans compte", detail: "Ce client n’a pas de compte : un avoir ne peut pas lui être crédité." },
  link_not_valid: { title: "Lien expiré", detail: "Ce lien a expiré ou a déjà servi. Demandez-en un nouveau." },
  account_not_found: { title: "Compte introuvable", detail: "Cette personne n’est pas dans l’équipe." },
  already_joined: { title: "Déjà venu", detail: "Cette personne a déjà choisi son mot de passe." },
  not_yourself: {
    title: "Pas pour vous-même",
    detail: "Demandez à quelqu’un d’autre de changer votre propre accès.",
  },
  owner_only: {
    title: "Réservé au propriétaire",
    detail: "Seul un propriétaire donne ou retire les rôles d’administrateur et de propriétaire.",
  },
  store_needed: { title: "Magasin à préciser", detail: "Dites dans quel magasin ce rôle s’exerce." },
  shop_has_owner: { title: "La boutique a un propriétaire", detail: "Demandez-lui une invitation." },
  email_taken: { title: "Adresse déjà prise", detail: "Cette adresse e-mail a déjà un compte." },
  not_signed_in: { title: "Connexion nécessaire", detail: "Connectez-vous pour continuer." },
  not_a_customer: { title: "Compte client nécessaire", detail: "Connectez-vous avec un compte client." },
  unknown_session: { title: "Session inconnue", detail: "Cette session est déjà terminée." },
  unknown_address: { title: "Adresse inconnue", detail: "Cette adresse n’est pas dans votre carnet." },
  too_many_addresses: { title: "Carnet plein", detail: "Un carnet contient vingt adresses au plus." },
  siret_wrong: {
    title: "SIRET incorrect",
    detail: "Vérifiez le numéro : quatorze chiffres, avec leur clé de contrôle.",
  },
};

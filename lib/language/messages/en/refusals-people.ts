/** Why somebody may not come in, or may not change who may. */
export const peopleRefusals = {
  wrong_credentials: { title: "Sign-in refused", detail: "The e-mail address or the password is not right." },
  wrong_password: { title: "Wrong password", detail: "This is not your current password." },
  password_needed: { title: "Password needed", detail: "This amount asks for your password." },
  same_role: { title: "Same role", detail: "Somebody of another role than who asked must sign." },
  no_account: { title: "No account", detail: "This customer has no account: store credit cannot be given to them." },
  link_not_valid: {
    title: "Link expired",
    detail: "This link has expired or has already been used. Ask for a new one.",
  },
  account_not_found: { title: "Account not found", detail: "This person is not on the team." },
  already_joined: { title: "Already here", detail: "This person has already chosen a password." },
  not_yourself: { title: "Not for yourself", detail: "Ask somebody else to change your own access." },
  owner_only: {
    title: "Owners only",
    detail: "Only an owner gives or takes the roles of administrator and owner.",
  },
  store_needed: { title: "Which store", detail: "Say in which store this role is held." },
  shop_has_owner: { title: "The shop has an owner", detail: "Ask them for an invitation." },
  email_taken: { title: "Address taken", detail: "This e-mail address already has an account." },
  not_signed_in: { title: "Sign-in needed", detail: "Sign in to go on." },
  not_a_customer: { title: "Customer account needed", detail: "Sign in with a customer account." },
  unknown_session: { title: "Unknown session", detail: "This session has already ended." },
  unknown_address: { title: "Unknown address", detail: "This address is not in your book." },
  too_many_addresses: { title: "Book full", detail: "A book holds twenty addresses at most." },
  siret_wrong: { title: "Wrong SIRET", detail: "Check the number: fourteen digits with their check digit." },
};

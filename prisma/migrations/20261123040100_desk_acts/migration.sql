-- What was done beside a message, or by itself from the desk, as data: shown in the reader's language.
ALTER TABLE case_message ADD COLUMN deeds jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(deeds) = 'array');

-- A thread of another place of sale ("ebay:4711") goes on in one case.
ALTER TABLE customer_case ADD COLUMN thread_key text CHECK (thread_key IS NULL OR channel = 'marketplace');
CREATE UNIQUE INDEX customer_case_thread_key_key ON customer_case (thread_key);

-- What that place is still to be given: an answer stays until it says that it has it.
CREATE TABLE marketplace_answer (
  message_id uuid PRIMARY KEY CONSTRAINT marketplace_answer_message_id_fkey REFERENCES case_message (id) ON DELETE CASCADE ON UPDATE CASCADE,
  marketplace text NOT NULL,
  at timestamptz(3) NOT NULL,
  taken_at timestamptz(3)
);
CREATE INDEX marketplace_answer_waiting_idx ON marketplace_answer (marketplace, at, message_id) WHERE taken_at IS NULL;

-- The answers that the house gives again and again: what is in use, and what is being written.
CREATE TABLE case_macro (
  id uuid PRIMARY KEY,
  code text NOT NULL,
  content jsonb,
  draft jsonb,
  retired boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  edited_at timestamptz(3) NOT NULL,
  edited_by text NOT NULL,
  CHECK (content IS NOT NULL OR draft IS NOT NULL)
);
CREATE UNIQUE INDEX case_macro_code_key ON case_macro (code);

INSERT INTO case_macro (id, code, content, edited_at, edited_by) VALUES
  (gen_random_uuid(), 'late_delivery_free', '{"topics":["delivery"],"title":{"fr":"Retard : livraison offerte","en":"Late: delivery refunded"},"text":{"fr":"Bonjour {name},\n\nNous avions promis votre commande {order} pour {promised}, et nous n’avons pas tenu parole. Elle est maintenant attendue {delayed}.\n\nNous vous rendons les frais de livraison, {delivery}, sur votre moyen de paiement.","en":"Hello {name},\n\nWe had promised your order {order} for {promised}, and we have not kept our word. It is now expected on {delayed}.\n\nWe are giving back its delivery costs, {delivery}, to what you paid with."},"acts":[{"kind":"refund_delivery","cause":"carrier"}]}', now(), ''),
  (gen_random_uuid(), 'where_is_it', '{"topics":["delivery","order"],"title":{"fr":"Où est mon colis ?","en":"Where is my parcel?"},"text":{"fr":"Bonjour {name},\n\nVotre commande {order} est chez {carrier}, sous le numéro {tracking}. Elle est attendue {expected}.","en":"Hello {name},\n\nYour order {order} is with {carrier}, under the number {tracking}. It is expected on {expected}."},"acts":[]}', now(), ''),
  (gen_random_uuid(), 'on_time', '{"topics":["delivery","order"],"title":{"fr":"La date promise tient","en":"The promised date stands"},"text":{"fr":"Bonjour {name},\n\nVotre commande {order} est promise pour {stands}, et rien ne s’y oppose à cette heure. Si cela changeait, vous le sauriez avant.","en":"Hello {name},\n\nYour order {order} is promised for {stands}, and nothing stands in its way at this hour. Should that change, you would know beforehand."},"acts":[]}', now(), ''),
  (gen_random_uuid(), 'late_voucher', '{"topics":["delivery"],"title":{"fr":"Retard : un avoir de 10 €","en":"Late: a credit of €10"},"text":{"fr":"Bonjour {name},\n\nVotre commande {order} aura du retard : elle est attendue {delayed}. Nous ajoutons 10 € d’avoir à votre compte, valables dans tous nos magasins.","en":"Hello {name},\n\nYour order {order} will be late: it is expected on {delayed}. We are adding a credit of €10 to your account, good in all our stores."},"acts":[{"kind":"gesture","pays":"voucher","amountMinor":1000,"cause":"carrier"}]}', now(), ''),
  (gen_random_uuid(), 'withdraw', '{"topics":["return"],"title":{"fr":"Comment renvoyer un article","en":"How to send an article back"},"text":{"fr":"Bonjour {name},\n\nVous avez quatorze jours à compter de la réception pour renoncer à votre commande {order}, sans donner de raison : le lien « Renoncer au contrat ici » est au bas de chaque page de notre site. Vous y choisissez les articles, et l’étiquette de retour suit.","en":"Hello {name},\n\nYou have fourteen days from receipt to withdraw from your order {order}, without giving a reason: the link to withdraw is at the foot of every page of our site. There you choose the articles, and the return label follows."},"acts":[]}', now(), ''),
  (gen_random_uuid(), 'invoice', '{"topics":["payment"],"title":{"fr":"Où trouver la facture","en":"Where the invoice is"},"text":{"fr":"Bonjour {name},\n\nLa facture de votre commande {order}, {total}, est à télécharger sur la page de la commande, dont le lien est dans votre confirmation.","en":"Hello {name},\n\nThe invoice of your order {order}, {total}, can be downloaded from the page of the order, whose link is in your confirmation."},"acts":[]}', now(), ''),
  (gen_random_uuid(), 'looking_into_it', '{"topics":["delivery","return","payment","product","order","account","store","other"],"title":{"fr":"Nous cherchons, nous revenons vers vous","en":"We are looking into it"},"text":{"fr":"Bonjour {name},\n\nMerci de votre message. Je me renseigne et je vous écris demain au plus tard, même si je n’ai pas encore tout.","en":"Hello {name},\n\nThank you for your message. I am finding out, and I write to you tomorrow at the latest, even if I do not have everything yet."},"acts":[]}', now(), '');

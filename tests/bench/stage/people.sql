-- A shop of a hundred thousand customers: three hundred thousand orders in two years, two hundred thousand cases with what
-- was said in them, a club, twenty thousand articles. The same numbers for ever but for the ids; fills an empty database.
SET statement_timeout = 0;
SET synchronous_commit = off;
-- No foreign key is looked up a million times; no trigger runs.
SET session_replication_role = replica;
SELECT setseed(0.4951);

CREATE TEMP TABLE given (nth serial, name text);
INSERT INTO given (name) SELECT unnest(string_to_array('Marie,Jean,Hélène,Nicolas,Camille,Pierre,Françoise,Michel,Élodie,Thomas,Chloé,Julien,Inès,Antoine,Margaux,Jean-Pierre,Sylvie,Yann,Amina,Karim,Solène,Théo,Claudine,Marc,Agnès,Bernard,Léa,Hugo,Marie-Claude,Romain,Aurélie,Guillaume,Noémie,Patrick,Zoé,Olivier,Anaïs,Loïc,Fatima,Gaël,Mathilde,Sébastien,Brigitte,Arthur,Lucie,Rémi,Céline,Erwan,Nathalie,Mohamed,Manon,Étienne,Catherine,Benoît,Juliette,Cédric,Monique,Bastien,Jeanne,Louis', ','));
CREATE TEMP TABLE family (nth serial, name text);
INSERT INTO family (name) SELECT unnest(string_to_array('Martin,Bernard,Thomas,Petit,Robert,Richard,Durand,Dubois,Moreau,Laurent,Simon,Michel,Lefebvre,Leroy,Roux,David,Bertrand,Morel,Fournier,Girard,Bonnet,Dupont,Lambert,Fontaine,Rousseau,Vincent,Muller,Lefèvre,Faure,André,Mercier,Blanc,Guérin,Boyer,Garnier,Chevalier,François,Legrand,Gauthier,Garcia,Perrin,Robin,Clément,Morin,Nicolas,Henry,Roussel,Mathieu,Gautier,Masson,Marchand,Duval,Denis,Dumont,Marie,Lemaire,Noël,Meyer,Dufour,Meunier,Brun,Blanchard,Giraud,Joly,Rivière,Lucas,Brunet,Gaillard,Barbier,Arnaud,Martinez,Gérard,Roche,Renard,Schmitt,Roy,Leroux,Colin,Vidal,Caron,Picard,Roger,Fabre,Aubert,Lemoine,Renaud,Dumas,Lacroix,Olivier,Philippe,Bourgeois,Pierre,Benoît,Rey,Leclerc,Payet,Rolland,Leclercq,Guillaume,Lecomte,Lopez,Jean,Dupuy,Guillot,Hubert,Berger,Carpentier,Sanchez,Dupuis,Moulin,Louis,Deschamps,Huet,Vasseur,Perez,Boucher,Fleury,Royer,Klein,Jacquet,Adam,Paris,Poirier,Marty,Aubry,Guyot,Carré,Charles,Renault,Charpentier,Ménard,Maillard,Baron,Bertin,Bailly,Hervé,Schneider,Fernandez,Le Gall,Collet,Léger,Bouvier,Julien,Prévost,Millet,Perrot,Daniel,Le Roux,Cousin,Germain,Breton,Besson,Langlois,Rémy,Le Goff,Pelletier,Lévêque,Perrier,Leblanc,Barré,Lebrun,Marchal,Weber,Mallet,Hamon,Boulanger,Jacob,Monnier,Michaud,Rodriguez,Guichard,Gillet,Étienne,Grondin,Poulain,Tessier,Chevallier,Collin,Chauvin,Da Silva,Bouchet,Gay,Lemaître,Bénard,Maréchal,Humbert,Reynaud,Antoine,Hoarau,Perret,Barthélemy,Cordier,Pichon,Lejeune,Gilbert,Lamy,Delaunay,Pasquier,Carlier,Laporte,Thibault,Cherif,Benali,Haddad,Lacaze,de La Tour,D’Almeida', ','));
CREATE TEMP TABLE town (nth serial, postcode text, name text);
INSERT INTO town (postcode, name) SELECT split_part(one, ' ', 1), substr(one, 7) FROM unnest(string_to_array('75011 Paris,75015 Paris,69003 Lyon,13006 Marseille,31000 Toulouse,06000 Nice,44000 Nantes,34000 Montpellier,67000 Strasbourg,33000 Bordeaux,59000 Lille,35000 Rennes,51100 Reims,42000 Saint-Étienne,83000 Toulon,76600 Le Havre,38000 Grenoble,21000 Dijon,49000 Angers,30000 Nîmes,63000 Clermont-Ferrand,72000 Le Mans,29200 Brest,37000 Tours,80000 Amiens,87000 Limoges,74000 Annecy,66000 Perpignan,25000 Besançon,45000 Orléans,57000 Metz,76000 Rouen,68100 Mulhouse,14000 Caen,54000 Nancy,49800 Trélazé,56000 Vannes,17000 La Rochelle,85000 La Roche-sur-Yon,79000 Niort', ',')) AS one;

INSERT INTO stock_location (code, kind, name) VALUES ('WEB', 'warehouse', 'Trélazé'), ('ANG', 'store', 'Angers'), ('NAN', 'store', 'Nantes'), ('REN', 'store', 'Rennes');
INSERT INTO store (code, slug, name, street, postcode, city, latitude, longitude, phone, email, area_m2, manager,
                   pickup_lead_minutes, pickup_hold_days, services, departments, note_fr, note_en, position)
SELECT code, lower(code), name, '1 rue Crébillon', '44000', name, 47, -1, '', '', 900, '', 60, 7, '{}', '{}', '', '', 1
FROM stock_location WHERE kind = 'store';

INSERT INTO category (id, handle, path, name_fr) VALUES (gen_random_uuid(), 'maison', 'maison', 'Maison');
INSERT INTO product (id, handle, external_id, status, category_id, name_fr, vat_basis_points, popularity, created_at, updated_at)
SELECT uuidv7(-n * interval '1 minute'), 'article-' || n, 'P' || lpad(n::text, 7, '0'), 'active', category.id,
       (ARRAY['Cocotte', 'Lampe', 'Fauteuil', 'Mug', 'Drap', 'Bouilloire', 'Couteau', 'Coussin'])[1 + n % 8] || ' Fontebrune ' || n,
       2000, n % 1000, now() - n * interval '1 minute', now() - n * interval '1 minute'
FROM generate_series(1, 20000) AS n, category;
INSERT INTO variant (id, product_id, sku) SELECT gen_random_uuid(), id, external_id || '-1' FROM product;
INSERT INTO stock_level (variant_id, location_code, on_hand, counted_at, updated_at)
SELECT v.id, l.code, (random() * 60)::int, now(), now() FROM variant v, stock_location l WHERE l.kind = 'warehouse' OR hashtext(v.sku || l.code) % 3 = 0;
CREATE TEMP TABLE article AS SELECT row_number() OVER (ORDER BY sku) AS nth, id, sku, product_id FROM variant;
CREATE INDEX ON article (nth);

-- Most carry one of the first names of either list, as people do.
CREATE TEMP TABLE person AS
SELECT n, uuidv7(-(n * interval '10 minutes')) AS id, g.name || ' ' || f.name AS name,
       translate(lower(unaccent(g.name || '.' || f.name)), ' ’', '') || '.' || n || '@clients.example' AS email,
       CASE n % 4 WHEN 0 THEN '06 ' || mobile WHEN 1 THEN '+33 6 ' || mobile WHEN 2 THEN '0033 6 ' || mobile ELSE '06' || replace(mobile, ' ', '') END AS phone,
       t.postcode, t.name AS city, now() - n * interval '10 minutes' AS since
FROM (SELECT n, 1 + floor(60 * random() ^ 1.3)::int AS g, 1 + floor(206 * random() ^ 1.15)::int AS f, 1 + floor(40 * random() ^ 1.4)::int AS t,
             regexp_replace(lpad(((n * 7919::bigint) % 100000000)::text, 8, '0'), '(..)(..)(..)(..)', '\1 \2 \3 \4') AS mobile
      FROM generate_series(1, 100000) AS n) one
JOIN given g ON g.nth = one.g JOIN family f ON f.nth = one.f JOIN town t ON t.nth = one.t;
CREATE INDEX ON person (n);
ANALYZE;

-- What stands in the way of filling is made again at the end.
CREATE TEMP TABLE made AS
SELECT indexname, indexdef FROM pg_indexes
WHERE schemaname = 'public' AND indexname NOT LIKE '%_pkey' AND indexdef NOT LIKE 'CREATE UNIQUE%'
  AND tablename IN ('account', 'orders', 'order_line', 'parcel', 'order_tender', 'order_event', 'delivery_promise', 'customer_case', 'case_message');
DO $$ DECLARE name text; BEGIN
  FOR name IN SELECT indexname FROM made LOOP EXECUTE format('DROP INDEX %I', name); END LOOP;
END $$;

INSERT INTO account (id, kind, email, name, email_verified_at, created_at)
SELECT id, 'customer', email, name, since, since FROM person;
INSERT INTO account_address (id, account_id, name, line1, postcode, city, country, phone, is_default, created_at)
SELECT gen_random_uuid(), id, name, (n % 90 + 1) || ' rue des Lices', postcode, city, 'FR', phone, true, since FROM person WHERE n % 2 = 0;
INSERT INTO loyalty_rules (number, rules, author_name, published_by, published_at)
VALUES (1, '{"tiers": [{"code": "complice", "nameFr": "Complice", "nameEn": "Friend", "fromPoints": 0, "earnBasisPoints": 300}], "factors": [], "expiryMonths": 12, "birthdayMinor": 500}'::jsonb, 'bench', 'bench', now() - interval '3 years');
INSERT INTO member (account_id, number, joined_at, joined_by, consent, phone, tier, points)
SELECT id, lpad((2900000000000 + n)::text, 13, '0'), since, 'web', 'oui', phone, 'complice', n % 400 FROM person WHERE n % 3 = 0;
INSERT INTO credit (id, kind, state, account_id, initial_minor, balance_minor, expires_at, activated_at, created_at)
SELECT gen_random_uuid(), 'club', 'active', id, n % 5000, n % 5000, now() + interval '200 days', since, since FROM person WHERE n % 3 = 0;

-- One in five comes as a guest; a few buy much; two in a hundred are late.
CREATE TEMP TABLE placed AS
SELECT one.n, uuidv7(-age) AS id, 'BF-' || (1000000 - one.n) AS number, p.id AS account_id, p.name,
       CASE WHEN one.n % 5 = 0 THEN 'chez.' ELSE '' END || p.email AS email, p.phone,
       p.postcode, p.city, now() - age AS at, age, one.n % 5 <> 0 AS known, 1990 + (random() * 24000)::int AS goods,
       one.n % 97 = 0 AS late
FROM (SELECT n, 1 + floor(100000 * random() ^ 1.3)::int AS who, n * interval '210 seconds' AS age
      FROM generate_series(1, 300000) AS n) one
JOIN person p ON p.n = one.who;
CREATE INDEX ON placed (n);
ANALYZE placed;
INSERT INTO orders (id, number, attempt_id, cart_id, account_id, state, locale, email, name, phone, line1, postcode, city, country,
                    delivery_method, goods_minor, delivery_minor, total_minor, captured_minor, vat, terms_version, placed_at, updated_at)
SELECT id, number, gen_random_uuid(), gen_random_uuid(), CASE WHEN known THEN account_id END,
       (CASE WHEN age < interval '2 days' THEN 'placed' WHEN n % 50 = 7 THEN 'cancelled' WHEN n % 4 = 1 THEN 'collected' ELSE 'sent' END)::order_state,
       'fr', email, name, phone, '12 rue des Lices', postcode, city, 'FR', 'standard', goods, 490, goods + 490, goods + 490,
       '[]', 'v1', at, at FROM placed;
INSERT INTO parcel (id, order_id, method, location_code, promised_at, carrier, tracking_code, sent_at, ready_at, collected_at, delivered_at)
SELECT uuidv7(-age), id, (CASE WHEN n % 4 = 1 THEN 'pickup' ELSE 'delivery' END)::fulfilment_method,
       CASE WHEN n % 4 = 1 THEN (ARRAY['ANG', 'NAN', 'REN'])[1 + n % 3] ELSE 'WEB' END, at + interval '4 days',
       CASE WHEN n % 4 <> 1 AND age > interval '2 days' THEN 'Colissimo' END,
       CASE WHEN n % 4 <> 1 AND age > interval '2 days' THEN '6A' || lpad(n::text, 11, '0') END,
       CASE WHEN n % 4 <> 1 AND age > interval '2 days' THEN at + interval '1 day' END,
       CASE WHEN n % 4 = 1 AND age > interval '2 days' THEN at + interval '1 day' END,
       CASE WHEN n % 4 = 1 AND age > interval '4 days' THEN at + interval '2 days' END,
       CASE WHEN n % 4 <> 1 AND age > interval '5 days' THEN at + interval '3 days' END FROM placed;
ANALYZE orders;
ANALYZE parcel;
INSERT INTO order_line (id, order_id, position, parcel_id, variant_id, sku, product_handle, name, quantity, unit_gross_minor,
                        total_gross_minor, vat_basis_points, method)
SELECT uuidv7(-age), o.id, k - 1, p.id, a.id, a.sku, 'article-' || a.nth, 'Article ' || a.nth, 1, goods / lines, goods / lines, 2000, p.method
FROM (SELECT *, 1 + n % 3 AS lines FROM placed) o JOIN parcel p ON p.order_id = o.id
CROSS JOIN LATERAL generate_series(1, o.lines) AS k
JOIN article a ON a.nth = 1 + floor(20000 * (((o.n * 7919::bigint + k * 104729) % 100003) / 100003.0) ^ 2)::int;
INSERT INTO order_tender (id, order_id, kind, last_four, brand, amount_minor)
SELECT uuidv7(-age), id, 'card', lpad(((n * 6661::bigint) % 10000)::text, 4, '0'), 'visa', goods + 490 FROM placed;
INSERT INTO order_event (order_id, at, kind, actor_name, data)
SELECT id, at + k * interval '1 minute', (ARRAY['placed', 'paid', 'sent'])[k], 'web',
       (ARRAY[jsonb_build_object('totalMinor', goods + 490), jsonb_build_object('amountMinor', goods + 490), '{"carrier": "Colissimo", "trackingCode": "6A"}'])[k]
FROM placed, generate_series(1, 3) AS k;
ANALYZE order_line;
INSERT INTO delivery_promise (order_line_id, order_id, parcel_id, variant_id, state, method, location_code, carrier_code, postcode,
                              confidence, promised_at, forecast_at, fulfilled_at, inputs, version)
SELECT l.id, o.id, l.parcel_id, l.variant_id,
       (CASE WHEN age <= interval '5 days' THEN 'promised' WHEN late THEN 'broken' ELSE 'kept' END)::promise_state,
       l.method, p.location_code, 'colissimo', o.postcode, 95, p.promised_at,
       p.promised_at + CASE WHEN late THEN interval '1 day' ELSE interval '0' END, coalesce(p.delivered_at, p.ready_at), '{}', 1
FROM order_line l JOIN placed o ON o.id = l.order_id JOIN parcel p ON p.id = l.parcel_id;

-- Two cases in three are about an order of who wrote; three hundred are open, as in a shop that answers.
CREATE TEMP TABLE asked AS
SELECT one.n, uuidv7(-spent) AS id, o.id AS order_id, o.number, o.account_id, o.known, o.name, o.email, o.phone,
       now() - spent AS at, spent AS age,
       CASE WHEN one.n <= 300 THEN 'open' WHEN one.n <= 1000 THEN 'waiting' ELSE 'closed' END AS state
FROM (SELECT n, n * interval '315 seconds' AS spent FROM generate_series(1, 200000) AS n) one
JOIN placed o ON o.n = 1 + (one.n * 1009::bigint) % 300000;
INSERT INTO customer_case (id, number, source_key, channel, topic, subject, locale, name, email, phone, account_id, order_id, order_number,
                           state, owes, due_at, resolve_by, resolve_left, wakes_at, because, opened_at, first_answered_at, closed_at)
SELECT id, 300000 - n, 'bench:' || n, (ARRAY['form', 'mail', 'account', 'phone'])[1 + n % 4],
       (ARRAY['delivery', 'order', 'product', 'other'])[1 + n % 4],
       (ARRAY['Où est ma commande ?', 'Colis marqué livré, rien reçu', 'Facture au nom de ma société', 'Échange de coloris'])[1 + n % 4],
       'fr', name, email, CASE WHEN n % 4 = 3 THEN phone END, CASE WHEN known THEN account_id END,
       CASE WHEN n % 3 <> 0 THEN order_id END, CASE WHEN n % 3 <> 0 THEN number END, state::case_state,
       CASE WHEN state = 'open' THEN 'first' END, CASE WHEN state = 'open' THEN now() + (n - 20) * interval '1 minute' END,
       CASE WHEN state = 'open' THEN now() + interval '3 days' END, CASE WHEN state = 'waiting' THEN 900 END,
       CASE WHEN state = 'waiting' THEN now() + interval '2 days' END, CASE WHEN state = 'closed' THEN 'answered' END,
       at, CASE WHEN state <> 'open' THEN at + interval '1 hour' END, CASE WHEN state = 'closed' THEN at + interval '1 hour' END FROM asked;
INSERT INTO case_message (id, case_id, source_key, kind, channel, author_name, text, at)
SELECT uuidv7(-age), id, 'bench:' || n || ':' || k, (CASE k WHEN 2 THEN 'outbound' ELSE 'inbound' END)::case_message_kind, 'mail',
       CASE k WHEN 2 THEN 'Léa Tessier' ELSE name END, repeat('Bonjour, je vous écris au sujet de ma commande qui devait arriver lundi. ', 3), at + k * interval '20 minutes'
FROM asked, generate_series(1, 3) AS k WHERE k = 1 OR state <> 'open';
SELECT setval('case_number_seq', 300001);

DO $$ DECLARE definition text; BEGIN
  FOR definition IN SELECT indexdef FROM made LOOP EXECUTE definition; END LOOP;
END $$;

-- What follows from orders: an invoice for each parcel that left, what came back, what was said of it, who did what.
INSERT INTO invoice (id, kind, entity, year, n, number, order_id, order_number, parcel_id, issued_at, customer_name,
                     net_minor, vat_minor, gross_minor, content, previous_hash, hash)
SELECT gen_random_uuid(), 'invoice', 'bench', 2026, n, 'F2026-' || lpad(n::text, 6, '0'), order_id, number, parcel_id, issued_at, name,
       total_minor, 0, total_minor, '', '', encode(sha256(''), 'hex')
FROM (SELECT row_number() OVER (ORDER BY p.id) AS n, o.id AS order_id, o.number, p.id AS parcel_id, o.name, o.total_minor,
             coalesce(p.sent_at, p.ready_at) AS issued_at
      FROM parcel p JOIN orders o ON o.id = p.order_id WHERE coalesce(p.sent_at, p.ready_at) IS NOT NULL) left_us;
INSERT INTO return (id, number, order_id, state, wish, announced_at, received_at, location_code, settled_at)
SELECT gen_random_uuid(), 'R-' || n, id, (CASE WHEN n <= 200 THEN 'announced' WHEN n <= 400 THEN 'received' ELSE 'settled' END)::return_state,
       'refund', at, CASE WHEN n > 200 THEN at + interval '3 days' END, CASE WHEN n > 200 THEN 'WEB' END,
       CASE WHEN n > 400 THEN at + interval '5 days' END
FROM (SELECT row_number() OVER (ORDER BY placed_at DESC) AS n, id, placed_at + interval '9 days' AS at
      FROM orders WHERE state = 'sent' AND hashtext(number) % 15 = 0) back;
INSERT INTO review (id, order_line_id, order_id, product_id, author_name, locale, stars, title, text, state, experienced_on, written_at, published_at)
SELECT gen_random_uuid(), l.id, l.order_id, v.product_id, 'Camille', 'fr', 1 + abs(hashtext(l.sku)) % 5, 'Bien', 'Conforme à ce qui était dit.',
       (CASE WHEN o.placed_at > now() - interval '20 days' THEN 'waiting' ELSE 'published' END)::review_state, o.placed_at, o.placed_at + interval '12 days',
       CASE WHEN o.placed_at <= now() - interval '20 days' THEN o.placed_at + interval '13 days' END
FROM order_line l JOIN orders o ON o.id = l.order_id JOIN variant v ON v.id = l.variant_id WHERE hashtext(l.id::text) % 20 = 0;
INSERT INTO audit_entry (at, actor_kind, actor_id, actor_name, command, subject, changes)
SELECT opened_at, 'staff', '0192f0a0-0000-7000-8000-00000000000' || number % 10, 'Léa Tessier', 'cases.answer', 'case:D-' || number, '{}'
FROM customer_case WHERE state = 'closed' ORDER BY opened_at;
INSERT INTO price (variant_id, gross_minor, since) SELECT id, 1990 + abs(hashtext(sku)) % 20000, now() - interval '90 days' FROM variant;

-- Who waits for a lower price is told by what they would pay themselves. Alerts of before kept everybody's price: whose own
-- list is lower has not waited for it, and is told of what falls below that.
WITH own AS (
  SELECT DISTINCT ON (a.id) a.id,
         CASE WHEN list.net THEN listed.amount_minor + round(listed.amount_minor * p.vat_basis_points / 10000.0)::int
              ELSE listed.amount_minor END AS gross_minor
  FROM alert a JOIN variant v ON v.id = a.variant_id JOIN product p ON p.id = v.product_id
    JOIN list_price listed ON listed.variant_id = v.id JOIN price_list list ON list.id = listed.list_id
  WHERE a.kind = 'price' AND a.told_at IS NULL AND listed.min_quantity <= 1
    AND listed.since <= now() AND (listed.until IS NULL OR listed.until > now())
    AND list.active AND list.currency = 'EUR'
    AND coalesce(list.channel, 'web') = 'web' AND coalesce(list.country, 'FR') = 'FR'
    AND (list.starts_at IS NULL OR list.starts_at <= now()) AND (list.ends_at IS NULL OR list.ends_at > now())
    AND (list.customer_group IS NULL OR EXISTS (
      SELECT FROM customer_group_member m WHERE m.account_id = a.account_id AND m.group_code = list.customer_group))
  ORDER BY a.id, list.priority DESC, list.code, listed.min_quantity DESC
)
UPDATE alert SET price_minor = own.gross_minor FROM own WHERE alert.id = own.id AND own.gross_minor < alert.price_minor;

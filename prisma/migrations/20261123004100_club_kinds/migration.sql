-- What a member's cagnotte is, and what it pays with. A new value is used by the next migration only.
ALTER TYPE credit_kind ADD VALUE 'club';
ALTER TYPE tender_kind ADD VALUE 'club';

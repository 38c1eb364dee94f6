-- How much of what a product should tell it tells, per cent, and what it does not; null until it was weighed.
ALTER TABLE product
    ADD COLUMN completeness SMALLINT,
    ADD COLUMN missing TEXT[] NOT NULL DEFAULT '{}',
    ADD COLUMN weighed_at TIMESTAMPTZ(3),
    ADD CONSTRAINT product_completeness CHECK (completeness BETWEEN 0 AND 100);
CREATE INDEX product_to_weigh_idx ON product (id) WHERE weighed_at IS NULL OR weighed_at < updated_at;

-- The point of a picture that stays in sight however it is cut, per cent from its left and its top.
ALTER TABLE media
    ADD COLUMN focal_x SMALLINT NOT NULL DEFAULT 50,
    ADD COLUMN focal_y SMALLINT NOT NULL DEFAULT 50,
    ADD CONSTRAINT media_focal CHECK (focal_x BETWEEN 0 AND 100 AND focal_y BETWEEN 0 AND 100);

-- What a store has to prepare or to hand over; parcels that left, or were collected, are not looked at.
CREATE INDEX parcel_pickups_that_wait_idx ON parcel (location_code) WHERE method = 'pickup' AND collected_at IS NULL;

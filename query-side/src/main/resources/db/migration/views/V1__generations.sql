-- Which set of read-model tables answers queries. A rebuild fills a new schema and then switches.
CREATE TABLE generation (
    number integer PRIMARY KEY,
    schema_name text NOT NULL UNIQUE,
    state text NOT NULL CHECK (state IN ('building', 'live', 'retired')),
    created_at timestamptz NOT NULL DEFAULT now(),
    switched_at timestamptz
);
CREATE UNIQUE INDEX generation_one_live ON generation (state) WHERE state = 'live';
CREATE UNIQUE INDEX generation_one_building ON generation (state) WHERE state = 'building';

-- Administrative regions (GB/T 2260) above the districts, as far as anybody needs them.
create table region (
    code        text primary key check (code ~ '^[0-9]{6}$'),
    name        text not null,
    parent_code text references region,
    level       text not null check (level in ('PROVINCE', 'CITY', 'DISTRICT'))
);

-- The district is the unit of ownership and isolation: every table below it starts its key with district_id.
create table district (
    id         uuid        primary key,
    version    int         not null,
    code       text        not null references region,
    name       text        not null,
    demo       boolean     not null default false,
    created_at timestamptz not null default now(),
    constraint district_code_once unique (code)
);

create table tombstone (
    district_id uuid        not null,
    id          uuid        not null,
    kind        text        not null,
    deleted_at  timestamptz not null,
    primary key (district_id, id)
);

create table account (
    id                    uuid primary key,
    version               int     not null,
    district_id           uuid    references district,
    login_name            text    not null check (login_name = lower(login_name)),
    display_name          text    not null,
    staff_id              uuid,
    password_hash         text,
    must_change_password  boolean not null,
    locked_at             timestamptz,
    reset_code_hash       text,
    reset_code_expires_at timestamptz,
    token_epoch           int     not null default 0,
    constraint account_login_name_once unique (login_name)
);
create index on account (district_id, display_name, id);

create table role_grant (
    id           uuid primary key,
    account_id   uuid not null references account on delete cascade,
    role         text not null,
    school_id    uuid,
    community_id uuid,
    region_code  text references region,
    valid_from   date not null,
    valid_to     date
);
create index on role_grant (account_id);

create table refresh_token (
    digest      text primary key,
    account_id  uuid        not null references account on delete cascade,
    chain_id    uuid        not null,
    token_epoch int         not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index on refresh_token (chain_id);
create index on refresh_token (account_id);

create table signing_key (
    id                    text primary key,
    public_key            text        not null,
    private_key_encrypted bytea       not null,
    created_at            timestamptz not null
);

-- Other systems; the id is unique everywhere because it logs in without naming a district.
create table api_client (
    district_id    uuid    not null references district,
    id             uuid    not null,
    version        int     not null,
    name           text    not null,
    scopes         text[]  not null,
    secret_digest  text,
    secret_version int     not null default 0,
    disabled       boolean not null default false,
    primary key (district_id, id),
    constraint api_client_id_once unique (id)
);

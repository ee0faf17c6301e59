-- Sessions that were opened at the provider; the chain is that of their refresh tokens.
create table provider_session (
    chain_id          uuid primary key,
    account_id        uuid        not null references account on delete cascade,
    sid               text,
    log_out_encrypted bytea,
    opened_at         timestamptz not null,
    ended_at          timestamptz
);
create index on provider_session (sid);
create index on provider_session (account_id);

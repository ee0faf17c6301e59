-- The order in which the feed tells: by transaction, then by id. A transaction's number is as large as xid8, and never
-- comes again; those below the snapshot's xmin are over, so nothing can come in before what a reader has seen.
alter table history_entry
    add column xid  bigint not null default pg_current_xact_id()::text::bigint,
    add column path text;
create index on history_entry (district_id, xid, id);

-- Which feed the positions of readers belong to. Another table or another server means that a dump was restored; see
-- afterMigrate.sql, which then begins a new generation.
create table feed_generation (
    only_one   boolean primary key default true check (only_one),
    generation int     not null,
    place      text    not null
);

create function feed_place() returns text language sql stable as $$
    select system_identifier || '-' || 'history_entry'::regclass::oid from pg_control_system()
$$;

insert into feed_generation (generation, place) values (1, feed_place());

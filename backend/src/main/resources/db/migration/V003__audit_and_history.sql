-- Writing calls, in the order they came. District 0 holds those of people above districts.
create table audit_event (
    district_id uuid        not null,
    id          uuid        not null,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text,
    roles       text        not null,
    operation   text        not null,
    object_id   uuid,
    status      int         not null,
    primary key (district_id, id)
);
create index on audit_event (district_id, at desc, id desc);

create table history_entry (
    district_id uuid        not null,
    id          uuid        not null,
    kind        text        not null,
    record_id   uuid        not null,
    at          timestamptz not null,
    actor_id    uuid,
    actor_name  text,
    change      text        not null,
    fields      jsonb       not null,
    primary key (district_id, id)
);
create index on history_entry (district_id, record_id, at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% can only be added to', tg_table_name;
end $$;

create trigger audit_event_is_append_only before update or delete on audit_event
    for each row execute function refuse_change();
create trigger history_entry_is_append_only before update or delete on history_entry
    for each row execute function refuse_change();

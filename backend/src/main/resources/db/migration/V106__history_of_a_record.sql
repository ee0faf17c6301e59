-- A record's history is found by its place, so that it also tells of parts that are gone.
alter table history_entry
    add column subject text generated always as (substring(path from '^/api/v1/([^/]+/[^/]+)')) stored;
create index on history_entry (district_id, subject, at desc, id desc);
drop index history_entry_district_id_record_id_at_id_idx;

-- Calls a minute; null where the limit of everybody holds.
alter table api_client add column requests_per_minute int check (requests_per_minute between 1 and 6000);

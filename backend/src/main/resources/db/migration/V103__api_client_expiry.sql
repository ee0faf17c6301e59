-- The last day on which another system is let in; null: without end.
alter table api_client add column expires_on date;

-- Runs at each start, as the owner. After the restore of a dump the numbers of transactions are those of another server:
-- what was restored becomes one transaction of this one, and whoever reads the feed is told to begin anew.
do $$
begin
    if (select place from feed_generation) <> feed_place() then
        alter table history_entry alter column xid type bigint using pg_current_xact_id()::text::bigint;
        update feed_generation set generation = generation + 1, place = feed_place();
    end if;
end $$;

-- Takes back what the load did to the visits to come, and counts quotas and summaries afresh from the visits.
\set ON_ERROR_STOP on
begin;
set local synchronous_commit = off;
create temp table come on commit drop as
    select district_id, id from visit where ('x' || right(id::text, 8))::bit(32)::int > 8000 and state = 'HELD';
delete from check_in c using come v where c.district_id = v.district_id and c.visit_id = v.id;
update visit_participant p set evidence = null from come v where p.district_id = v.district_id and p.visit_id = v.id;
update visit v set state = 'PLANNED', evidence = null, recorded_how = null, on_site = 0, typed_in = 0, version = 0
    from come where v.district_id = come.district_id and v.id = come.id;

truncate community_day, school_month;
insert into community_day
    select district_id, community_id, first_day, count(*)
    from visit where state = 'HELD' and evidence in ('HOST_CONFIRMED', 'POSITION', 'HOST_CODE') group by district_id, community_id, first_day;
insert into school_month
    select v.district_id, s.id, date_trunc('month', first_day), count(*)
    from visit v join visit_host h on h.district_id = v.district_id and h.visit_id = v.id,
         lateral (values (v.organiser_school_id), (h.school_id)) s (id)
    where state = 'HELD' and evidence in ('HOST_CONFIRMED', 'POSITION', 'HOST_CODE') group by v.district_id, s.id, date_trunc('month', first_day);
update quota q set done = n.done, verified = n.verified
    from (select q.district_id, q.id, count(v.id) as done, count(v.id) filter (where evidence in ('HOST_CONFIRMED', 'POSITION', 'HOST_CODE')) as verified
          from quota q left join visit v on v.district_id = q.district_id and v.pairing_id = q.pairing_id and v.state = 'HELD'
               and v.kind = any (q.visit_kinds) and v.first_day between q.valid_from and q.valid_to
          group by q.district_id, q.id) n
    where n.district_id = q.district_id and n.id = q.id and (q.done, q.verified) <> (n.done, n.verified);
commit;
vacuum visit, visit_participant, check_in, quota, community_day, school_month;

-- Generated districts, each with a year of life: 60 schools, 4,000 staff, 12 communities, 500 pairings, 8,000 visits with
-- 24,000 check-ins, their history, and visits still to come, in which the load checks in. Ids are arithmetic, so that a
-- script of pgbench finds a record by its number.
-- psql variables: districts, teachers (with an account, in each), coming (visits to come, in each).
\set ON_ERROR_STOP on
\timing off
begin;
set local synchronous_commit = off;
-- The rows fit each other by the way they are made; 'reset' turns the foreign keys on again.
set local session_replication_role = replica;

create function pg_temp.id(kind int, district int, number int) returns uuid immutable language sql return
    ('019b' || lpad(to_hex(kind), 4, '0') || '-' || lpad(to_hex(district), 4, '0') || '-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;
create function pg_temp.one_of(words text[], number int) returns text immutable language sql return
    words[1 + number % cardinality(words)];

create temp table d as select district from generate_series(1, :districts) district;
create temp table teaching_day as
    select row_number() over (order by day)::int as number, day::date
    from generate_series(current_date - 365, current_date - 1, interval '1 day') day where extract(isodow from day) < 6;

insert into region (code, name, level) values ('890000', '岭南', 'PROVINCE');
insert into region (code, name, parent_code, level)
    select (890100 + district)::text, '临溪' || district || '县', '890000', 'DISTRICT' from d;
insert into district (id, version, code, name)
    select pg_temp.id(1, district, 0), 0, (890100 + district)::text, '临溪' || district || '县' from d;
insert into school_year
    select pg_temp.id(1, district, 0), pg_temp.id(2, district, year), 0, year, make_date(year, 9, 1), make_date(year + 1, 1, 20),
           make_date(year + 1, 2, 20), make_date(year + 1, 7, 5), '[]', '{}'
    from d, generate_series(extract(year from current_date)::int - 1, extract(year from current_date)::int) year;

insert into school (district_id, id, version, code, name, short_name, initials, stage, area_class, latitude, longitude, status)
    select pg_temp.id(1, district, 0), pg_temp.id(10, district, s), 0, '31890' || lpad(s::text, 5, '0'),
           '临溪县第' || s || pg_temp.one_of(array['小学', '初级中学', '九年一贯制学校'], s), '第' || s || pg_temp.one_of(array['小学', '初中', '学校'], s),
           'lxxd' || s, pg_temp.one_of(array['PRIMARY', 'JUNIOR', 'NINE_YEAR'], s), pg_temp.one_of(array['URBAN', 'TOWN', 'RURAL'], s / 3),
           30 + district * 0.01 + s * 0.001, 104 + s * 0.001, 'OPEN'
    from d, generate_series(1, 60) s;

insert into staff (district_id, id, version, name, initials, staff_number, title, backbone, subjects, eligible_for_rotation, post_changes)
    select pg_temp.id(1, district, 0), pg_temp.id(11, district, n), 0,
           pg_temp.one_of(array['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'], n) || pg_temp.one_of(array['敏', '丽', '强', '静', '伟', '芳', '军'], n / 10)
               || pg_temp.one_of(array['华', '英', '', '平', '玲', '文'], n / 70), 'wmh', 'T' || n,
           pg_temp.one_of(array['SENIOR', 'FIRST', 'FIRST', 'SECOND', 'SECOND', 'THIRD'], n), pg_temp.one_of(array['NONE', 'NONE', 'NONE', 'SCHOOL', 'COUNTY'], n),
           array[pg_temp.one_of(array['语文', '数学', '英语', '科学', '音乐', '体育'], n)], n % 3 = 0, 0
    from d, generate_series(1, 4000) n;
insert into post (district_id, id, version, staff_id, school_id, position, valid_from)
    select pg_temp.id(1, district, 0), pg_temp.id(12, district, n), 0, pg_temp.id(11, district, n), pg_temp.id(10, district, 1 + (n - 1) % 60),
           'TEACHER', date '2020-09-01'
    from d, generate_series(1, 4000) n;

insert into community (district_id, id, version, name, initials, kind, state, start_day, leading_group, contacts)
    select pg_temp.id(1, district, 0), pg_temp.id(13, district, c), 0, '临溪县第' || c || '城乡教育共同体', 'lxxd', 'ASSISTANCE', 'ACTIVE',
           current_date - 400, '[]', '[]'
    from d, generate_series(1, 12) c;
insert into community_member (district_id, id, version, community_id, school_id, role, valid_from)
    select pg_temp.id(1, district, 0), pg_temp.id(14, district, s), 0, pg_temp.id(13, district, 1 + (s - 1) / 5), pg_temp.id(10, district, s),
           case when s % 5 = 1 then 'CORE' else 'MEMBER' end, current_date - 400
    from d, generate_series(1, 60) s;

-- Pairing n belongs to community 1 + (n - 1) % 12 and binds two teachers of neighbouring schools.
insert into pairing (district_id, id, version, kind, community_id, school_a_id, staff_a_id, school_b_id, staff_b_id, valid_from, valid_to)
    select pg_temp.id(1, district, 0), pg_temp.id(20, district, n), 0, 'MASTER_APPRENTICE', pg_temp.id(13, district, 1 + c),
           pg_temp.id(10, district, 1 + a), pg_temp.id(11, district, 1 + a + 60 * (n % 60)),
           pg_temp.id(10, district, 1 + b), pg_temp.id(11, district, 1 + b + 60 * (n % 60)), current_date - 380, current_date + 300
    from d, generate_series(1, 500) n,
         lateral (select (n - 1) % 12 as c, (n - 1) % 12 * 5 + (n - 1) / 12 % 5 as a, (n - 1) % 12 * 5 + ((n - 1) / 12 + 1) % 5 as b);
insert into quota
    select pg_temp.id(1, district, 0), pg_temp.id(21, district, n), 0, pg_temp.id(20, district, n), '师徒听评课', array['OBSERVATION_LESSON', 'RESEARCH_LESSON'],
           20, current_date - 380, current_date + 300, 0, 0
    from d, generate_series(1, 500) n;

-- Visits 1 to 8000 were held, one after the other over the year; those behind them are still to come.
create temp table v as
    select district, n, n > 8000 as coming,
           case when n > 8000 then current_date - 30 + n % 30 else day end as day,
           (n - 1) % 12 as c, n / 12 % 5 as a, (n / 12 + 1) % 5 as b,
           case when n > 8000 or n % 5 < 4 then 1 + (n - 1) % 12 + 12 * (n / 12 % 41) end as pairing,
           case when n % 10 = 0 then 'TYPED_IN' when n % 7 = 0 then 'HOST_CONFIRMED' else 'POSITION' end as evidence
    from d, generate_series(1, 8000 + :coming) n
    left join teaching_day t on t.number = 1 + (n - 1) * (select count(*) from teaching_day) / 8000;
insert into visit
    select pg_temp.id(1, district, 0), pg_temp.id(30, district, n), 0, pg_temp.id(13, district, 1 + c),
           case when pairing is not null then pg_temp.id(20, district, pairing) end,
           case when coming then 'OBSERVATION_LESSON'
               else pg_temp.one_of(array['OBSERVATION_LESSON', 'RESEARCH_LESSON', 'LESSON_DELIVERY', 'JOINT_PREPARATION', 'LECTURE'], n) end,
           pg_temp.id(10, district, 1 + c * 5 + a), '三楼录播教室', day, day, null, time '09:00', time '11:30',
           '第' || n || '次' || pg_temp.one_of(array['听评课', '同课异构', '送教下乡', '集体备课', '专题讲座'], n) || '：在真实情境中学习',
           case when not coming then repeat('两校教师围绕单元整体教学展开研讨，观摩课例并逐环节评议。', 4) end,
           case when not coming then repeat('形成可在成员校推广的教学设计一份。', 3) end, null, null,
           case when coming then 'PLANNED' else 'HELD' end, null, case when coming then null when evidence = 'TYPED_IN' then 'TYPED_IN' else 'ON_SITE' end,
           pg_temp.id(40, district, 0), '协调员', (day - 7) + time '10:00', decode(md5(n::text) || md5(district::text), 'hex')::bytea,
           3, case when coming or evidence = 'TYPED_IN' then 0 else 3 end, case when not coming and evidence = 'TYPED_IN' then 3 else 0 end,
           case when not coming then evidence end, false, false
    from v;
insert into visit_host
    select pg_temp.id(1, district, 0), pg_temp.id(31, district, n), 0, pg_temp.id(30, district, n), pg_temp.id(10, district, 1 + c * 5 + b), 0
    from v;

-- Participant 4n + p of visit n; those of visits to come are the teachers with accounts.
create temp table p as
    select v.*, 4 * n + p as part, case when coming then 1 + (n * 3 + p) % :teachers else 1 + c * 5 + a + 60 * ((n * 3 + p) % 66) end as staff
    from v, generate_series(0, 2) p;
insert into visit_participant (district_id, id, version, visit_id, staff_id, duty, evidence)
    select pg_temp.id(1, district, 0), pg_temp.id(32, district, part), 0, pg_temp.id(30, district, n), pg_temp.id(11, district, staff),
           pg_temp.one_of(array['执教', '主评', '观摩'], part), case when not coming then evidence end
    from p;
insert into check_in (district_id, id, version, visit_id, staff_id, occurred_at, received_at, latitude, longitude, given_latitude, given_longitude,
        datum, accuracy_metres, age_seconds, distance_metres, standing, timely, host_code, confirmed_by, confirmed_at, typed_in, evidence, recorded_by)
    select pg_temp.id(1, district, 0), pg_temp.id(33, district, part), 0, pg_temp.id(30, district, n), pg_temp.id(11, district, staff), at, at,
           latitude, longitude, latitude, longitude, case when there then 'WGS84' end, case when there then 18 end, case when there then 4 end,
           case when there then 34.5 end, case when there then 'INSIDE' else 'NONE' end, true, false,
           case when evidence = 'HOST_CONFIRMED' then pg_temp.id(40, district, 0) end, case when evidence = 'HOST_CONFIRMED' then at end,
           not there, evidence, pg_temp.id(40, district, 0)
    from p, lateral (select day + time '09:02' as at, evidence <> 'TYPED_IN' as there,
                            case when evidence <> 'TYPED_IN' then 30 + district * 0.01 + (1 + c * 5 + b) * 0.001 end as latitude,
                            case when evidence <> 'TYPED_IN' then 104 + (1 + c * 5 + b) * 0.001 end as longitude)
    where not coming;

insert into history_entry (district_id, id, kind, record_id, path, at, actor_id, actor_name, change, fields)
    select pg_temp.id(1, district, 0), pg_temp.id(34, district, n), 'Visit', pg_temp.id(30, district, n), '/api/v1/visits/' || pg_temp.id(30, district, n),
           (day - 7) + time '10:00', pg_temp.id(40, district, 0), '协调员', 'CREATED', jsonb_build_object('theme', jsonb_build_object('after', '第' || n || '次听评课'))
    from v;
insert into history_entry (district_id, id, kind, record_id, path, at, actor_id, actor_name, change, fields)
    select district_id, pg_temp.id(35, ('x' || substr(id::text, 10, 4))::bit(16)::int, ('x' || right(id::text, 8))::bit(32)::int), 'CheckIn', id,
           '/api/v1/visits/' || visit_id || '/check-ins/' || id, received_at, recorded_by, '协调员', 'CREATED',
           jsonb_build_object('evidence', jsonb_build_object('after', evidence), 'standing', jsonb_build_object('after', standing))
    from check_in;

-- Everybody has the password of the operator.
create temp table who as
    select district, 0 as number, 'coordinator-' || district as login, '协调员' as name, 'DISTRICT_COORDINATOR' as role from d
    union all select district, 1, 'contact-' || district, '联络员', 'SCHOOL_COORDINATOR' from d
    union all select district, 100 + t, 'teacher-' || district || '-' || t, '教师', 'TEACHER' from d, generate_series(1, :teachers) t;
insert into account (id, version, district_id, login_name, display_name, staff_id, password_hash, must_change_password)
    select pg_temp.id(40, district, number), 0, pg_temp.id(1, district, 0), login, name,
           case when role = 'TEACHER' then pg_temp.id(11, district, number - 100) end,
           (select password_hash from account where login_name = 'operator'), false
    from who;
insert into role_grant (id, account_id, role, school_id, valid_from)
    select pg_temp.id(41, district, number), pg_temp.id(40, district, number), role,
           case role when 'TEACHER' then pg_temp.id(10, district, 1 + (number - 101) % 60) when 'SCHOOL_COORDINATOR' then pg_temp.id(10, district, 1) end,
           date '2020-09-01'
    from who;
commit;

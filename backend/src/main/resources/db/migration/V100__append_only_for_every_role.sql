-- The trigger of V003 refuses changes of single rows; emptying a table is one statement without rows.
create trigger audit_event_is_never_emptied before truncate on audit_event
    for each statement execute function refuse_change();
create trigger history_entry_is_never_emptied before truncate on history_entry
    for each statement execute function refuse_change();

-- Whoever may add to them, the application's role above all, keeps that right and the right to read, and loses the rest.
do $$
declare
    granted record;
begin
    for granted in
        select c.relname, a.grantee
        from pg_class c cross join lateral aclexplode(c.relacl) a
        where c.oid in ('audit_event'::regclass, 'history_entry'::regclass) and a.grantee <> c.relowner
        group by c.relname, a.grantee
    loop
        execute format('revoke update, delete, truncate, references, trigger on %I from %s', granted.relname,
            case when granted.grantee = 0 then 'public' else granted.grantee::regrole::text end);
    end loop;
end $$;

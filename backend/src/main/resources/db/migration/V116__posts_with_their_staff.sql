-- Whoever is new is written together with the posts; in which order is known when the transaction ends.
alter table post alter constraint post_district_id_staff_id_fkey deferrable initially deferred;

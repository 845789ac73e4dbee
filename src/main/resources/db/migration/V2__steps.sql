-- What belongs to one step of one person, so that it can be undone as one: the desk is a browser, the step one deed there.
alter table change_entry add column desk varchar(40);
alter table change_entry add column step varchar(40);
create index change_entry_by_step on change_entry (desk, step, id);
create index change_entry_by_time on change_entry (at);

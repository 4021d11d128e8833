-- The ledger is only added to. H2 knows no rights that would hold against the user who runs the program: see docs/ledger.md.
CREATE TRIGGER ledger_entry_kept BEFORE UPDATE, DELETE ON ledger_entry FOR EACH ROW CALL 'org.baucu.audit.ledger.AppendOnly';
CREATE TRIGGER ledger_seal_kept  BEFORE UPDATE, DELETE ON ledger_seal  FOR EACH ROW CALL 'org.baucu.audit.ledger.AppendOnly';
CREATE TRIGGER ledger_batch_kept BEFORE UPDATE, DELETE ON ledger_batch FOR EACH ROW CALL 'org.baucu.audit.ledger.AppendOnly';
CREATE TRIGGER ledger_key_kept   BEFORE UPDATE, DELETE ON ledger_key   FOR EACH ROW CALL 'org.baucu.audit.ledger.AppendOnly';

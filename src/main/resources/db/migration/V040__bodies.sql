-- Commissions, boards and polling teams: as proposed by a case, as established, and as replaced later.
CREATE TABLE body (
  id VARCHAR(36) PRIMARY KEY,
  election_id VARCHAR(64) NOT NULL,
  case_key VARCHAR(255) NOT NULL,
  state VARCHAR(16) NOT NULL,
  body_type VARCHAR(32) NOT NULL,
  unit_code VARCHAR(16) NOT NULL,
  body_number INTEGER NOT NULL,
  -- election/type/unit/number while the body stands, so that no two can stand in one place; null otherwise
  standing VARCHAR(160) UNIQUE,
  -- the body that stood there when this was proposed; at establishment it must still be that one
  replaces_id VARCHAR(36),
  established_at TIMESTAMP WITH TIME ZONE
);

CREATE INDEX ix_body_case ON body (case_key);
CREATE INDEX ix_body_unit ON body (election_id, unit_code);

CREATE TABLE body_member (
  body_id VARCHAR(36) NOT NULL,
  ordinal INTEGER NOT NULL,
  full_name VARCHAR(250) NOT NULL,
  birth_date DATE,
  female BOOLEAN NOT NULL,
  post VARCHAR(500) NOT NULL,
  workplace VARCHAR(500) NOT NULL,
  role_code VARCHAR(16),
  source_code VARCHAR(32),
  PRIMARY KEY (body_id, ordinal),
  FOREIGN KEY (body_id) REFERENCES body (id) ON DELETE CASCADE
);

-- Cases that change members of established bodies.
CREATE TABLE member_change_case (
  case_key VARCHAR(255) PRIMARY KEY,
  election_id VARCHAR(64) NOT NULL,
  unit_code VARCHAR(16) NOT NULL,
  case_number INTEGER NOT NULL,
  deciding_group VARCHAR(64) NOT NULL,
  recorded_at TIMESTAMP WITH TIME ZONE,
  UNIQUE (election_id, unit_code, case_number)
);

CREATE TABLE member_change (
  case_key VARCHAR(255) NOT NULL,
  ordinal INTEGER NOT NULL,
  body_type VARCHAR(32) NOT NULL,
  unit_code VARCHAR(16) NOT NULL,
  body_number INTEGER NOT NULL,
  change_action VARCHAR(16) NOT NULL,
  struck_name VARCHAR(250),
  struck_birth_date DATE,
  full_name VARCHAR(250),
  birth_date DATE,
  female BOOLEAN,
  post VARCHAR(500),
  workplace VARCHAR(500),
  role_code VARCHAR(16),
  source_code VARCHAR(32),
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (case_key, ordinal)
);

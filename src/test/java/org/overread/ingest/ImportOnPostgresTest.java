package org.overread.ingest;

import org.overread.testing.OnPostgres;

@OnPostgres
class ImportOnPostgresTest extends ImportTests {}

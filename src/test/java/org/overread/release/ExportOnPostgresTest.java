package org.overread.release;

import org.overread.testing.OnPostgres;

@OnPostgres
class ExportOnPostgresTest extends ExportTests {}

package org.overread.reports.desk;

import org.overread.testing.OnPostgres;

@OnPostgres
class LexiconOnPostgresTest extends LexiconTests {}

package org.overread.review;

import org.overread.testing.OnPostgres;

@OnPostgres
class JournaledMarkOnPostgresTest extends JournaledMarkTests {}

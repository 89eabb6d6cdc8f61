package org.overread.contradictions;

import org.overread.testing.OnPostgres;

@OnPostgres
class ContradictionsOnPostgresTest extends ContradictionTests {}

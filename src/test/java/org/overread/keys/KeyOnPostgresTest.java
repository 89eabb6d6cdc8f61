package org.overread.keys;

import org.overread.testing.OnPostgres;

@OnPostgres
class KeyOnPostgresTest extends KeyTests {}

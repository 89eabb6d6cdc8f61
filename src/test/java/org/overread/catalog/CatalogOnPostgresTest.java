package org.overread.catalog;

import org.overread.testing.OnPostgres;

@OnPostgres
class CatalogOnPostgresTest extends CatalogTests {}

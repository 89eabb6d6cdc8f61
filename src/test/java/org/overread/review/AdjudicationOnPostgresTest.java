package org.overread.review;

import org.overread.testing.OnPostgres;

@OnPostgres
class AdjudicationOnPostgresTest extends AdjudicationTests {}

package org.overread.agreement;

import org.overread.testing.OnPostgres;

@OnPostgres
class AgreementOnPostgresTest extends AgreementTests {}

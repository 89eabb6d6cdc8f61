package org.overread.agreement;

import org.overread.testing.OnH2;

@OnH2
class AgreementOnH2Test extends AgreementTests {}

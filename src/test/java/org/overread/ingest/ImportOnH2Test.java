package org.overread.ingest;

import org.overread.testing.OnH2;

@OnH2
class ImportOnH2Test extends ImportTests {}

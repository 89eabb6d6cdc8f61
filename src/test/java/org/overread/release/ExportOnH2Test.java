package org.overread.release;

import org.overread.testing.OnH2;

@OnH2
class ExportOnH2Test extends ExportTests {}

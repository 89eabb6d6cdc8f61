package org.overread.reports.desk;

import org.overread.testing.OnH2;

@OnH2
class LexiconOnH2Test extends LexiconTests {}

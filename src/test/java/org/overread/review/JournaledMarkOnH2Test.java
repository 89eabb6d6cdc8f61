package org.overread.review;

import org.overread.testing.OnH2;

@OnH2
class JournaledMarkOnH2Test extends JournaledMarkTests {}

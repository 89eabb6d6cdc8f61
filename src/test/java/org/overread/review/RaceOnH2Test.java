package org.overread.review;

import org.overread.testing.OnH2;

@OnH2
class RaceOnH2Test extends RaceTests {}

package org.overread.review;

import org.overread.testing.OnH2;

@OnH2
class SealOnH2Test extends SealTests {}

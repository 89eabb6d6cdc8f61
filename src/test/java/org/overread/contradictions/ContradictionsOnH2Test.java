package org.overread.contradictions;

import org.overread.testing.OnH2;

@OnH2
class ContradictionsOnH2Test extends ContradictionTests {}

package org.overread.keys;

import org.overread.testing.OnH2;

@OnH2
class KeyOnH2Test extends KeyTests {}

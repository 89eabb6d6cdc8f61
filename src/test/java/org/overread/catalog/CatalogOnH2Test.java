package org.overread.catalog;

import org.overread.testing.OnH2;

@OnH2
class CatalogOnH2Test extends CatalogTests {}

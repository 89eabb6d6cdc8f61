/// The import page.
@NullMarked
package org.overread.ingest.ui;

import org.jspecify.annotations.NullMarked;

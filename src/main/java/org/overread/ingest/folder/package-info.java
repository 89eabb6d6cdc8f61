/// The dataset folder: where its studies are, what their files say of themselves, and what its README claims.
@NullMarked
package org.overread.ingest.folder;

import org.jspecify.annotations.NullMarked;

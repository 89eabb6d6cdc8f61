/// The coordinator's view of exports.
@NullMarked
package org.overread.release.ui;

import org.jspecify.annotations.NullMarked;

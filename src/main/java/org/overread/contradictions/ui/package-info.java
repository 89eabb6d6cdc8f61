/// The dataset page with what contradicts in it, and the page on which contradictions are settled.
@NullMarked
package org.overread.contradictions.ui;

import org.jspecify.annotations.NullMarked;

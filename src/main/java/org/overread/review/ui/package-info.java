/// The pages of the heart: the worklist and the reading page.
@NullMarked
package org.overread.review.ui;

import org.jspecify.annotations.NullMarked;

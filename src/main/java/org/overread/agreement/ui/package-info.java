/// The pages of agreement: the coordinator's, and a reader's own figures.
@NullMarked
package org.overread.agreement.ui;

import org.jspecify.annotations.NullMarked;

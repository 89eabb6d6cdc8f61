/// The slice viewer as a component for other rooms' pages.
@NamedInterface("ui")
@NullMarked
package org.overread.imaging.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

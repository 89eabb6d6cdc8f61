/// The dataset page, and what other pages show of a dataset.
@NamedInterface("ui")
@NullMarked
package org.overread.catalog.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Keys on pages: what brings a person's keys to the browser, draws them on buttons, and lets them be changed.
@NamedInterface("ui")
@NullMarked
package org.overread.keys.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The rules by which sources are held against each other. Pure Java: no database, no page, no framework.
@NamedInterface("rules")
@NullMarked
package org.overread.contradictions.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

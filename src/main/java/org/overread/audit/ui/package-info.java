/// The administrator's view of the audit trail.
@NullMarked
package org.overread.audit.ui;

import org.jspecify.annotations.NullMarked;

/// The registry workbook as hostile input: its cells as text, its headings, and what they mean. Knows no database.
@NullMarked
package org.overread.ingest.registry;

import org.jspecify.annotations.NullMarked;

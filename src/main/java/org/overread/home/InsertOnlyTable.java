package org.overread.home;

/// A table whose rows, once written, stay as they are: the database itself refuses the portal to change or remove
/// them. A room declares each such table as a bean.
///
/// @param name lower-case, as in its migration
public record InsertOnlyTable(String name) {
    public InsertOnlyTable {
        if (!name.matches("[a-z][a-z_]{0,62}")) {
            throw new IllegalArgumentException("Not a table name: " + name);
        }
    }
}

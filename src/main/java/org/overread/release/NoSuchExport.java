package org.overread.release;

/// There is no export of that number, or it has no such file.
public class NoSuchExport extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchExport(int number, String name) {
        super("Export " + number + " has no file " + name);
    }
}

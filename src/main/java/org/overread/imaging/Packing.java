package org.overread.imaging;

import java.util.Locale;

/// How a coded image is compressed on its way, as HTTP names it (content codings, RFC 9110 8.4.1).
enum Packing {
    /// RFC 8878. Browsers take it over HTTPS and from localhost.
    ZSTD("zstd") {
        @Override
        byte[] pack(byte[] wire, int... parts) {
            return ZstdFrame.pack(wire);
        }

        @Override
        boolean holds(byte[] packed, int size) {
            return ZstdFrame.holds(packed, size);
        }
    },
    /// RFC 1952, which everybody takes.
    GZIP("gzip") {
        @Override
        byte[] pack(byte[] wire, int... parts) {
            return GzipFrame.pack(wire, parts);
        }

        @Override
        boolean holds(byte[] packed, int size) {
            return GzipFrame.holds(packed, size);
        }
    },
    /// As it is.
    NONE("identity") {
        @Override
        byte[] pack(byte[] wire, int... parts) {
            return wire;
        }

        @Override
        boolean holds(byte[] packed, int size) {
            return packed.length == size;
        }
    };

    private final String coding;

    Packing(String coding) {
        this.coding = coding;
    }

    /// The best packing for a client.
    ///
    /// @param accepted its Accept-Encoding (RFC 9110 12.5.3); empty where it sends none
    static Packing bestFor(String accepted) {
        String codings = accepted.toLowerCase(Locale.ROOT);
        if (ZstdFrame.isAvailable() && ZSTD.isIn(codings)) {
            return ZSTD;
        }
        return GZIP.isIn(codings) ? GZIP : NONE;
    }

    private boolean isIn(String codings) {
        for (String one : codings.split(",", -1)) {
            String[] words = one.split(";", -1);
            String name = words[0].strip();
            if (name.equals(coding) || name.equals("*") && !codings.contains(coding)) {
                return words.length < 2 || !words[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /// @param parts lengths of the parts of which `wire` is made, in turn like noise and nearly constant
    abstract byte[] pack(byte[] wire, int... parts);

    /// Whether the bytes are whole and unpack to so many: what a broken-off write or a foreign file never is.
    abstract boolean holds(byte[] packed, int size);

    /// Its name in the header Content-Encoding, and at the end of file names.
    String coding() {
        return coding;
    }
}

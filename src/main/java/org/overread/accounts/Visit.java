package org.overread.accounts;

/// How a request came in.
///
/// @param origin where the portal was asked for, as the request says: scheme, host, and port where it is not the
///     scheme's own
/// @param address of the caller's machine
public record Visit(String origin, String address) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// @param host name or address, as the caller wrote it
    public static Visit of(String scheme, String host, int port, String address) {
        return new Visit(origin(scheme, host, port), address);
    }

    /// An origin as browsers write it.
    ///
    /// @param port negative for the scheme's own
    static String origin(String scheme, String host, int port) {
        boolean usual = port < 0 || port == ("https".equals(scheme) ? HTTPS : HTTP);
        return scheme + "://" + host + (usual ? "" : ":" + port);
    }
}

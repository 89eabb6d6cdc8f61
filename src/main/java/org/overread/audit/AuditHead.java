package org.overread.audit;

/// Where the chain ends: whoever has kept this can later prove that nothing before it was changed.
///
/// @param seq the last row's number; 0 while there is none
/// @param hash the last row's hash; zeros while there is none
public record AuditHead(long seq, String hash) {
    static final AuditHead START = new AuditHead(0, "0".repeat(64));
}

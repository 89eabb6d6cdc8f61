package org.overread.contradictions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When sources are compared.
///
/// @param automatic (`OVERREAD_CONTRADICTIONS_AUTOMATIC`) after each import and each change of the rules; otherwise
///     only when a coordinator asks
@ConfigurationProperties("overread.contradictions")
record ContradictionSettings(@DefaultValue("true") boolean automatic) {}

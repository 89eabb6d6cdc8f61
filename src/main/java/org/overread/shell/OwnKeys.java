package org.overread.shell;

/// A page with keys of its own. The help in the top bar then shows them in place of those that every page has; the
/// shell imports no feature, so the page brings them.
public interface OwnKeys {
    /// A fresh overlay with the page's keys.
    KeyHelp keyHelp();
}

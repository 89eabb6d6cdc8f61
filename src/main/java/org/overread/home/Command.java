package org.overread.home;

import java.util.List;

/// A verb of the command line, such as `import`. It runs in the same application as the portal, without its web
/// server, and speaks on standard output; its result is the process's exit code.
public interface Command {
    /// The word that calls it.
    String verb();

    /// @param arguments what stood behind the verb
    /// @return 0 when all went well
    int run(List<String> arguments);
}

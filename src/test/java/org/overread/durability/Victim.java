package org.overread.durability;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A Java process of its own that is killed without warning (SIGKILL) while it works.
final class Victim {
    private Victim() {}

    /// Starts the program, kills it some time after its first acknowledgement, and gives all that it acknowledged.
    static List<String> acknowledged(Class<?> program, long millisecondsToLive, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> before = new ArrayList<>();
            String first = out.readLine();
            while (first != null && !first.startsWith(Acknowledgements.PREFIX)) {
                before.add(first);
                first = out.readLine();
            }
            if (first == null) {
                throw new AssertionError("It ended before it saved anything: " + String.join("\n", before));
            }
            Thread killer = Thread.ofVirtual().start(() -> killLater(process, millisecondsToLive));
            List<String> all = Stream.concat(Stream.of(first), out.lines())
                    .filter(line -> line.startsWith(Acknowledgements.PREFIX))
                    .map(line -> line.substring(Acknowledgements.PREFIX.length()))
                    .toList();
            killer.join();
            return all;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void killLater(Process process, long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // SIGKILL: no shutdown hook, no flush, no goodbye. By its handle, because the process itself would also close
        // the pipe in which the last acknowledgements stand.
        process.toHandle().destroyForcibly();
    }
}

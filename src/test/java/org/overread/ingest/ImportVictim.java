package org.overread.ingest;

import java.nio.file.Path;
import java.util.List;
import org.overread.OverreadApplication;
import org.overread.home.Command;
import org.overread.home.CommandLine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A portal of its own process that imports a folder and halts in the middle, as if the power went; or, asked for
/// nothing of the kind, imports to the end and says what the catalog holds.
///
/// Arguments: data folder, dataset folder, number of studies after which to halt (-1 for never).
public final class ImportVictim {
    static final int HALTED = 9;

    private ImportVictim() {}

    public static void main(String[] args) {
        var line = CommandLine.of("--overread.home=" + args[0], "import-and-halt", args[1], args[2]);
        System.exit(line.run(Portal.class));
    }

    /// Without @Configuration, so that no other test meets it by scanning.
    @Import(OverreadApplication.class)
    static class Portal {
        @Bean
        Command importAndHalt(ImportDesk desk, JdbcClient jdbc) {
            return new ImportAndHalt(desk, jdbc);
        }
    }

    private record ImportAndHalt(ImportDesk desk, JdbcClient jdbc) implements Command {
        @Override
        public String verb() {
            return "import-and-halt";
        }

        @Override
        public int run(List<String> arguments) {
            int last = Integer.parseInt(arguments.get(1));
            List<ImportState> before =
                    desk.runs().stream().map(ImportRun::state).toList();
            desk.importWithDetectedMapping(Path.of(arguments.getFirst()), false, progress -> {
                if (progress.phase() == ImportPhase.ADDING && progress.done() == last) {
                    Runtime.getRuntime().halt(HALTED);
                }
            });
            System.out.println(
                    "before=" + before + " studies=" + count("select count(*) from study") + " half=" + count("""
                            select count(*) from study t where
                                (select count(*) from study_label l where l.study_id = t.id) <> 9
                                or (select count(*) from series s where s.study_id = t.id) <> t.series_count
                                or (select count(*) from slice f join series s on s.id = f.series_id
                                    where s.study_id = t.id) <> t.slice_count"""));
            return 0;
        }

        private int count(String sql) {
            return jdbc.sql(sql).query(Integer.class).single();
        }
    }
}

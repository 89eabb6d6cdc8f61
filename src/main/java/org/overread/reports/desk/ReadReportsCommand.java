package org.overread.reports.desk;

import java.util.List;
import org.overread.home.Command;
import org.overread.reports.batch.ReadReports;

/// `read-reports [--score] < FILE.jsonl`. Needs neither database nor portal.
public final class ReadReportsCommand implements Command {
    @Override
    public String verb() {
        return "read-reports";
    }

    @Override
    public int run(List<String> arguments) {
        return ReadReports.run(arguments, System.in, System.out, System.err);
    }
}

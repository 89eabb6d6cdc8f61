package org.overread.review;

import java.util.List;
import java.util.Locale;
import org.overread.home.Command;
import org.overread.home.SystemActor;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// `verify-readings`: computes the seal of every signed reading anew; exit code 1 when one is broken.
@Component
class VerifyReadingsCommand implements Command {
    private final SealCheck seals;
    private final Messages messages;

    VerifyReadingsCommand(SealCheck seals, Messages messages) {
        this.seals = seals;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "verify-readings";
    }

    @Override
    public int run(List<String> arguments) {
        List<ReadingId> broken = SystemActor.call(seals::broken);
        broken.forEach(reading -> System.out.println(text("review.seals.broken", reading.toString())));
        if (broken.isEmpty()) {
            System.out.println(text("review.seals.intact"));
        }
        return broken.isEmpty() ? 0 : 1;
    }

    private String text(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.getDefault(), arguments);
    }
}

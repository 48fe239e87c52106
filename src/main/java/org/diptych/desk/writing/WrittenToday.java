package org.diptych.desk.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Properties;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.diptych.core.preview.TextCount;
import org.diptych.desk.settings.PropertiesFile;
import org.diptych.desk.work.Background;

/**
 * How much the author has written today: words and Chinese characters that came into the texts of the editors, less those
 * that went, over all posts; never less than nothing. Kept until the day is over. Confined to the FX thread.
 */
public final class WrittenToday {
    /** What its file is called, in the folder where the program keeps what it remembers. */
    public static final String FILE = "written.properties";

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final PropertiesFile file;
    private final Background worker;
    private final Clock clock;
    private LocalDate day;
    /** May be less than nothing, so that what was taken out and put back counts as nothing. */
    private int net;

    private boolean keeping;

    /** @param worker reads and writes {@code file} */
    public WrittenToday(PropertiesFile file, Background worker, Clock clock) {
        this.file = file;
        this.worker = worker;
        this.clock = clock;
        this.day = LocalDate.now(clock);
        worker.ask(file::read).thenAccept(this::take);
    }

    private void take(Properties kept) {
        if (day.toString().equals(kept.getProperty("day"))) {
            add(number(kept.getProperty("count", "0")));
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException damaged) {
            return 0;
        }
    }

    /** How much that is. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /**
     * The lines {@code before} have become {@code after}.
     *
     * @param before whole lines, so that words are whole
     */
    public void changed(CharSequence before, CharSequence after) {
        int more = TextCount.of(after).total() - TextCount.of(before).total();
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            net = 0;
        }
        if (more != 0) {
            add(more);
            keepSoon();
        }
    }

    private void add(int more) {
        net += more;
        count.set(Math.max(0, net));
    }

    private void keepSoon() {
        if (!keeping) {
            keeping = true;
            worker.after(PAUSE).run(() -> {}).thenRun(() -> {
                keeping = false;
                Properties lines = new Properties();
                lines.setProperty("day", day.toString());
                lines.setProperty("count", String.valueOf(net));
                worker.run(() -> file.write(lines));
            });
        }
    }
}

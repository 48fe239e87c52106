package org.diptych;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.diptych.app.DiptychApplication;
import org.diptych.cli.Cli;
import org.diptych.cli.FileArgument;
import org.diptych.cli.Refusal;
import org.diptych.cli.Terminal;
import org.diptych.core.text.LineBreaks;
import org.diptych.desk.settings.DataFolder;

/** Where the program starts: the command line or the window? The only class that knows both. */
public final class Diptych {
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Diptych() {}

    /** With a verb or an option the command line; else the window, on the files named. */
    public static void main(String[] arguments) {
        LineBreaks.install();
        Terminal terminal = Terminal.ofSystem();
        if (arguments.length > 0 && Cli.understands(arguments[0])) {
            System.exit(new Cli(terminal, Optional.of(DataFolder.ofSystem())).run(arguments));
        }
        try {
            List<Path> files = new ArrayList<>();
            for (String word : arguments) {
                files.add(FileArgument.of(word));
            }
            Display.requireOne();
            JAVAFX.setFilter(Diptych::isNews);
            DiptychApplication.launchWith(files);
        } catch (Refusal refusal) {
            terminal.complain(refusal);
            System.exit(2);
        }
    }

    /** JavaFX complains of the class path, where it lies on purpose. */
    private static boolean isNews(LogRecord record) {
        return !String.valueOf(record.getMessage()).startsWith("Unsupported JavaFX configuration");
    }
}

package org.diptych;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.cli.Cli;
import org.diptych.cli.FileArgument;
import org.diptych.cli.Refusal;
import org.diptych.cli.Terminal;
import org.diptych.ui.app.DiptychApplication;

/** Where the program starts: the command line or the window? The only class that knows both. */
public final class Diptych {
    private Diptych() {}

    /** With a verb or an option the command line; else the window, on the files named. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofSystem();
        if (arguments.length > 0 && Cli.understands(arguments[0])) {
            System.exit(new Cli(terminal).run(arguments));
        }
        try {
            List<Path> files = new ArrayList<>();
            for (String word : arguments) {
                files.add(FileArgument.of(word));
            }
            Display.requireOne();
            DiptychApplication.launchWith(files);
        } catch (Refusal refusal) {
            terminal.complain(refusal);
            System.exit(2);
        }
    }
}

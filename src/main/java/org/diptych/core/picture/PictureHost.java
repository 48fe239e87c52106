package org.diptych.core.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.diptych.core.program.CommandLineWords;
import org.diptych.core.program.ProgramFault;
import org.diptych.core.program.ProgramRun;

/**
 * A place on the web that an author's own command puts pictures to: the file is its last argument, the picture's address the
 * last line of its standard output that is one. No shell sees any of it. Immutable.
 *
 * @param command as the author types it
 * @param limit how long one picture may take
 */
public record PictureHost(String command, Duration limit) {
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`\\\\]+");

    public PictureHost {
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(limit, "limit");
    }

    /** The command ended, and there is no address. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final String said;
        private final boolean silent;

        private Refused(String said, boolean silent) {
            super(said);
            this.said = said;
            this.silent = silent;
        }

        /** Whether the command says that all went well. */
        public boolean isSilent() {
            return silent;
        }

        /** What the command said of it, possibly empty. */
        public String said() {
            return said;
        }
    }

    /** What the program is called. */
    public String name() {
        try {
            return String.valueOf(Path.of(CommandLineWords.of(command).get(0)).getFileName());
        } catch (ProgramFault | IllegalArgumentException unreadable) {
            return command;
        }
    }

    /**
     * Puts {@code picture} there; waits for the command.
     *
     * @return the picture's address
     * @throws ProgramFault if the command cannot be run to its end
     * @throws Refused if it says that it failed, or prints no address
     * @throws InterruptedException if the thread is interrupted; the command, and all it has started, is ended then
     */
    public String upload(Path picture) throws ProgramFault, Refused, InterruptedException {
        List<String> words = new ArrayList<>(CommandLineWords.of(command));
        words.add(picture.toString());
        ProgramRun.Ended ended = new ProgramRun(words, limit, MOST_BYTES).run(new byte[0], Map.of());
        String output = new String(ended.output(), StandardCharsets.UTF_8).strip();
        String said = ended.complaint().isEmpty() ? output : ended.complaint();
        if (ended.status() != 0) {
            throw new Refused(said, false);
        }
        return output.lines()
                .map(String::strip)
                .filter(line -> ADDRESS.matcher(line).matches())
                .reduce((before, last) -> last)
                .orElseThrow(() -> new Refused(said, true));
    }
}

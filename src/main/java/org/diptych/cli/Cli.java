package org.diptych.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.bilingual.state.PairStore;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line.
 *
 * <p>Exit status: 0 done, no error found; 1 {@code check} or {@code export} found an error, or {@code check
 * --waiting} something that waits, or {@code cite} an entry
 * it cannot read; 2 the input could not be
 * read, or the command was not understood. Then one sentence stands on the error stream, never a stack trace.
 */
public final class Cli {
    private static final Set<String> VERBS = Set.of("render", "check", "export", "cite", "align");

    private static final Duration PROCESSOR = Duration.ofSeconds(4);
    /** For an input that never comes, and a machine so busy that it hardly works at this. */
    private static final Duration CLOCK = Duration.ofSeconds(60);

    private final Terminal terminal;
    private final Optional<PairStore> pairs;

    /** A command line that keeps nothing. */
    public Cli(Terminal terminal) {
        this(terminal, Optional.empty());
    }

    /** @param data the folder where the program keeps what is its own; need not exist */
    public Cli(Terminal terminal, Optional<Path> data) {
        this.terminal = terminal;
        this.pairs = data.map(folder -> new PairStore(folder.resolve(PairStore.FOLDER)));
    }

    /** Whether {@code word}, the first on the command line, is a verb or an option rather than a file. */
    public static boolean understands(String word) {
        return VERBS.contains(word) || word.startsWith("-");
    }

    /** Does what {@code arguments} ask and gives the exit status. */
    public int run(String... arguments) {
        Deadline deadline = new Deadline(PROCESSOR, CLOCK);
        CommandLine line = new CommandLine(new DiptychCommand())
                .addSubcommand(new RenderVerb(terminal, deadline))
                .addSubcommand(new CheckVerb(terminal, deadline, pairs))
                .addSubcommand(new ExportVerb(terminal, deadline))
                .addSubcommand(new CiteVerb(terminal, deadline))
                .addSubcommand(new AlignVerb(terminal, deadline, pairs))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(terminal.messages().bundle())
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.error(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((fault, words) -> refuse(misunderstood(fault)))
                .setExecutionExceptionHandler((fault, command, parsed) -> refuse(failed(fault, command)));
        int status = line.execute(arguments);
        if (terminal.out().checkError()) {
            return refuse(new Refusal("output.broken"));
        }
        return status;
    }

    private int refuse(Refusal refusal) {
        terminal.complain(refusal);
        return 2;
    }

    private static Refusal failed(Exception fault, CommandLine command) {
        String verb = command.getCommandSpec().qualifiedName();
        return fault instanceof Refusal refusal ? refusal : Refusal.fault(verb, fault);
    }

    private static Refusal misunderstood(ParameterException fault) {
        String verb = fault.getCommandLine().getCommandSpec().qualifiedName();
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return new Refusal("usage.unknown", String.join(" ", unmatched.getUnmatched()), verb);
        }
        if (fault instanceof MissingParameterException missing) {
            return new Refusal("usage.missing", missing.getMissing().get(0).paramLabel(), verb);
        }
        return new Refusal("usage.value", fault.getArgSpec().paramLabel(), fault.getValue(), verb);
    }
}

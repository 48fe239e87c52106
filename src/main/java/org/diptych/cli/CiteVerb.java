package org.diptych.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.diptych.core.bibliography.Fault;
import org.diptych.core.bibliography.ReadWorks;
import org.diptych.core.bibliography.Work;
import org.diptych.core.bibliography.format.ApaFormatter;
import org.diptych.core.bibliography.key.KeyProposal;
import org.diptych.core.bibliography.read.BibliographyText;
import org.diptych.core.file.FileProblem;
import org.diptych.core.file.PostFileReader;
import org.diptych.core.messages.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the entries of a bibliography as lines of a references block. */
@Command(name = "cite")
final class CiteVerb implements Verb {
    /** As many entries as are formatted well within the deadline on a slow machine. */
    private static final int AT_ONCE = 100;

    private final Terminal terminal;
    private final Deadline deadline;
    private final KeyProposal keys = new KeyProposal(List.of());

    @Parameters(paramLabel = "FILE", descriptionKey = "cite.file")
    private Path file;

    @Option(names = "--key", paramLabel = "KEY", descriptionKey = "cite.key")
    private @Nullable String key;

    CiteVerb(Terminal terminal, Deadline deadline) {
        this.terminal = terminal;
        this.deadline = deadline;
    }

    @Override
    public Integer call() throws Refusal {
        ReadWorks read = deadline.run(file, this::read);
        List<Fault> faults = new ArrayList<>(read.faults());
        List<Work> works = wanted(read.works());
        ApaFormatter formatter = deadline.run(file, ApaFormatter::new);
        for (int from = 0; from < works.size(); from += AT_ONCE) {
            List<Work> some = works.subList(from, Math.min(from + AT_ONCE, works.size()));
            terminal.out().print(deadline.run(file, () -> lines(some, formatter, faults)));
        }
        terminal.out().flush();
        Messages words = Messages.of("bibliography", terminal.messages().locale());
        faults.forEach(fault -> terminal.error()
                .println(file + ":" + fault.line() + ": " + words.get(fault.messageKey(), fault.about())));
        if (faults.isEmpty()) {
            return 0;
        }
        return works.isEmpty() ? 2 : 1;
    }

    private ReadWorks read() throws Refusal {
        try {
            return BibliographyText.readFile(
                    file.toString(), PostFileReader.read(file).text());
        } catch (FileProblem problem) {
            throw Refusal.of(problem);
        }
    }

    /** All, or the one that has the key asked for; a file of one entry lends it that key. */
    private List<Work> wanted(List<Work> works) throws Refusal {
        String sought = key;
        if (sought == null) {
            return works;
        }
        List<Work> named =
                works.stream().filter(work -> work.key().equals(sought)).toList();
        if (named.isEmpty() && works.size() != 1) {
            throw new Refusal("cite.unknown-key", file, sought);
        }
        return named.isEmpty() ? works : named.subList(0, 1);
    }

    private String lines(List<Work> works, ApaFormatter formatter, List<Fault> faults) {
        StringBuilder lines = new StringBuilder();
        for (Work work : works) {
            String text = formatter.format(work);
            if (text.isEmpty()) {
                faults.add(new Fault(work.line(), Fault.Kind.NOTHING_TO_PRINT, work.key()));
            } else {
                String shown = key == null ? keys.keep(work) : key;
                lines.append('[').append(shown).append("] ").append(text).append('\n');
            }
        }
        return lines.toString();
    }
}

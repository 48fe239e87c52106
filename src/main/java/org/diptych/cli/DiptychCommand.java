package org.diptych.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name on the command line; the verbs hang below it. */
@Command(
        name = "diptych",
        customSynopsis = {"diptych [FILE]", "       diptych VERB [OPTION...] FILE"},
        versionProvider = ProgramVersion.class)
@SuppressWarnings("UnusedVariable") // Picocli reads what it sets.
final class DiptychCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;
}

package org.diptych.core.draft;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diptych.core.program.CommandLineWords;
import org.diptych.core.program.ProgramFault;
import org.diptych.core.program.ProgramRun;

/**
 * A program of the author's: the passage on its standard input, the translation on its standard output, both in UTF-8. What
 * goes with the passage stands in environment variables.
 */
final class CommandTranslator implements Translator {
    private static final int MOST_BYTES = 1 << 20;

    private final List<String> words;
    private final Duration limit;

    CommandTranslator(TranslatorChoice choice) throws TranslatorFault {
        try {
            words = CommandLineWords.of(choice.command());
        } catch (ProgramFault fault) {
            throw TranslatorFault.of(fault);
        }
        limit = Duration.ofSeconds(choice.seconds());
    }

    @Override
    public String translate(DraftRequest request) throws TranslatorFault, InterruptedException {
        byte[] input = (request.text() + "\n").getBytes(StandardCharsets.UTF_8);
        ProgramRun.Ended ended;
        try {
            ended = new ProgramRun(words, limit, MOST_BYTES).run(input, variables(request));
        } catch (ProgramFault fault) {
            throw TranslatorFault.of(fault);
        }
        if (ended.status() != 0) {
            throw new TranslatorFault(TranslatorFault.Kind.COMMAND_FAILED, name());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(ended.output()))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new TranslatorFault(TranslatorFault.Kind.ENCODING, name(), other);
        }
    }

    private static Map<String, String> variables(DraftRequest request) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("DIPTYCH_FROM", request.from());
        variables.put("DIPTYCH_TO", request.to());
        variables.put(
                "DIPTYCH_GLOSSARY",
                request.terms().stream()
                        .map(term -> term.first() + "\t" + term.second())
                        .collect(Collectors.joining("\n")));
        variables.put(
                "DIPTYCH_EARLIER",
                request.earlier().stream()
                        .map(pair -> oneLine(pair.said()) + "\t" + oneLine(pair.answer()))
                        .collect(Collectors.joining("\n")));
        // No variable of a system can hold it.
        variables.replaceAll((name, value) -> value.replace("\0", ""));
        return variables;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public String sent(DraftRequest request) {
        String variables = variables(request).entrySet().stream()
                .filter(variable -> !variable.getValue().isEmpty())
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining("\n"));
        return variables + "\n\n" + request.text();
    }

    @Override
    public String name() {
        return String.valueOf(Path.of(words.get(0)).getFileName());
    }
}

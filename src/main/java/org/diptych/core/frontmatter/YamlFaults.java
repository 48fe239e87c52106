package org.diptych.core.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in Diptych's words what the YAML reader refuses. */
final class YamlFaults {
    private final String source;
    private final SourcePlaces places;
    private final Optional<Field> last;

    /** @param last the last field that could be read */
    YamlFaults(String source, SourcePlaces places, Optional<Field> last) {
        this.source = source;
        this.places = places;
        this.last = last;
    }

    FrontMatterFault of(JsonProcessingException refused) {
        if (!(refused.getCause() instanceof MarkedYAMLException marked) || marked.getProblemMark() == null) {
            return new FrontMatterFault(
                    Kind.SYNTAX, firstLine(refused.getOriginalMessage()), new TextRange(0, source.length()));
        }
        int problem = place(marked.getProblemMark().getIndex());
        String said = firstLine(marked.getProblem());
        if (said.startsWith("mapping values are not allowed")) {
            return colonInValue(problem).orElseGet(() -> syntax(said, problem));
        }
        if ("while scanning a quoted scalar".equals(marked.getContext()) && marked.getContextMark() != null) {
            int quote = place(marked.getContextMark().getIndex());
            return new FrontMatterFault(Kind.UNCLOSED_QUOTE, "", new TextRange(quote, lineEnd(quote)));
        }
        return syntax(said, problem);
    }

    private Optional<FrontMatterFault> colonInValue(int problem) {
        int lineStart = source.lastIndexOf('\n', problem - 1) + 1;
        return last.map(field -> field.value().range())
                .filter(value -> lineStart < value.start() && value.start() < problem)
                .map(value -> new FrontMatterFault(
                        Kind.COLON_IN_VALUE, "", new TextRange(value.start(), lineEnd(value.start()))));
    }

    private FrontMatterFault syntax(String said, int problem) {
        int start = Math.min(problem, Math.max(0, source.length() - 1));
        return new FrontMatterFault(Kind.SYNTAX, said, new TextRange(start, Math.max(start, lineEnd(start))));
    }

    private int place(int codePoint) {
        return places.range(codePoint, codePoint).start();
    }

    /** Where the text of the line around {@code offset} ends. */
    private int lineEnd(int offset) {
        int newline = source.indexOf('\n', offset);
        int end = newline < 0 ? source.length() : newline;
        while (end > offset && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}

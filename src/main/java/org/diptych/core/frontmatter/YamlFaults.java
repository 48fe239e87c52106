package org.diptych.core.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.Optional;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * Makes of what the YAML reader refuses a fault an author can mend. The reader's sentences are matched and never shown:
 * they speak of tokens, and in English only.
 */
final class YamlFaults {
    private final String source;
    private final YamlSource places;
    private final Optional<Field> last;

    /** @param last the last field that could be read */
    YamlFaults(String source, YamlSource places, Optional<Field> last) {
        this.source = source;
        this.places = places;
        this.last = last;
    }

    FrontMatterFault of(JsonProcessingException refused) {
        if (refused instanceof StreamConstraintsException) {
            return new FrontMatterFault(Kind.TOO_LARGE, "", whole());
        }
        if (refused.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return marked(marked);
        }
        if (refused.getCause() instanceof ReaderException unreadable) {
            return control(unreadable.getCodePoint());
        }
        return new FrontMatterFault(Kind.SYNTAX, "", whole());
    }

    private FrontMatterFault marked(MarkedYAMLException refused) {
        String problem = String.valueOf(refused.getProblem());
        String context = String.valueOf(refused.getContext());
        int at = place(refused.getProblemMark());
        int from = refused.getContextMark() == null ? at : place(refused.getContextMark());
        if (problem.startsWith("mapping values are not allowed")) {
            return colonInValue(at).orElseGet(() -> fault(Kind.BAD_INDENT, "", at));
        }
        if (problem.contains("unknown escape") || context.contains("double-quoted") && problem.contains("escape")) {
            int backslash = Math.max(from, source.lastIndexOf('\\', at));
            return fault(Kind.BAD_ESCAPE, "\\" + character(backslash + 1), backslash);
        }
        if (context.contains("quoted scalar")) {
            return fault(Kind.UNCLOSED_QUOTE, "", from);
        }
        if (problem.contains("that cannot start any token")
                || context.matches("while scanning an? (anchor|alias|tag).*")) {
            int start = context.contains("anchor") || context.contains("alias") || context.contains("tag") ? from : at;
            return fault(Kind.BAD_START, character(start), start);
        }
        if (problem.startsWith("could not find expected ':'")) {
            return fault(Kind.NO_COLON, "", from);
        }
        return structure(problem, context, at, from);
    }

    private FrontMatterFault structure(String problem, String context, int at, int from) {
        if (problem.startsWith("expected ',' or")) {
            return fault(Kind.UNCLOSED_BRACKET, character(from), at);
        }
        if (context.contains("block scalar")) {
            return fault(Kind.BAD_BLOCK_HEADER, "", lineStart(at));
        }
        if (problem.startsWith("expected <block end>") && lineStart(at) < at) {
            return fault(Kind.STRAY_CHARACTER, character(at), at);
        }
        if (problem.startsWith("expected <block end>") || problem.contains("are not allowed here")) {
            return fault(Kind.BAD_INDENT, "", at);
        }
        if (problem.contains("<document start>")) {
            return fault(Kind.AFTER_THE_END, "", at);
        }
        if (problem.startsWith("expected the node content")) {
            boolean atTheEnd = source.substring(at).isBlank();
            int bracket = Math.max(source.lastIndexOf('[', at), source.lastIndexOf('{', at));
            return atTheEnd && bracket >= 0
                    ? fault(Kind.UNCLOSED_BRACKET, character(bracket), bracket)
                    : fault(Kind.STRAY_CHARACTER, character(at), at);
        }
        if (problem.contains("tag handle")) {
            return fault(Kind.BAD_START, "!", from);
        }
        return fault(Kind.SYNTAX, "", at);
    }

    private Optional<FrontMatterFault> colonInValue(int problem) {
        int lineStart = source.lastIndexOf('\n', problem - 1) + 1;
        return last.map(field -> field.value().range())
                .filter(value -> lineStart < value.start() && value.start() < problem)
                .map(value -> new FrontMatterFault(
                        Kind.COLON_IN_VALUE, "", new TextRange(value.start(), lineEnd(value.start()))));
    }

    private FrontMatterFault control(int codePoint) {
        int at = source.indexOf(codePoint);
        String name = "U+%04X".formatted(codePoint);
        return at < 0
                ? new FrontMatterFault(Kind.CONTROL_CHARACTER, name, whole())
                : new FrontMatterFault(
                        Kind.CONTROL_CHARACTER, name, new TextRange(at, at + Character.charCount(codePoint)));
    }

    private FrontMatterFault fault(Kind kind, String detail, int problem) {
        int start = Math.min(problem, Math.max(0, source.length() - 1));
        return new FrontMatterFault(kind, detail, new TextRange(start, Math.max(start, lineEnd(start))));
    }

    private TextRange whole() {
        return new TextRange(0, source.length());
    }

    private int place(Mark mark) {
        return places.range(mark.getIndex(), mark.getIndex()).start();
    }

    private int lineStart(int offset) {
        int start = source.lastIndexOf('\n', offset - 1) + 1;
        while (start < offset && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The character at {@code offset}, as a sentence can quote it. */
    private String character(int offset) {
        return offset < source.length() ? Character.toString(source.codePointAt(offset)) : "";
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
}

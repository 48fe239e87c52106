package org.diptych.core.markdown.nunjucks.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.core.markdown.nunjucks.JsValues;
import org.diptych.core.markdown.nunjucks.Template;
import org.diptych.core.markdown.nunjucks.Template.Broken;
import org.diptych.core.markdown.nunjucks.Template.Fault;
import org.diptych.core.markdown.nunjucks.read.Token.Kind;
import org.diptych.core.text.NestedMarks;
import org.diptych.core.text.TextRange;

/** Reads the tags a site has beside Nunjucks' own, those nobody knows, and what stands raw. */
final class TagReader {
    private final TemplateReader around;
    private final String text;
    private final Tokens tokens;
    private final TagNames tags;
    /** Unknown tags that have been told already: their end tags are not told again. */
    private final Set<String> told = new HashSet<>();

    /** By name: where tags that keep what they hold as it is begin and end. */
    private final Map<String, NestedMarks> raws = new HashMap<>();

    private int strayEnds;

    /** @param around reads what a tag holds */
    TagReader(TemplateReader around, String text, Tokens tokens, TagNames tags) {
        this.around = around;
        this.text = text;
        this.tokens = tokens;
        this.tags = tags;
    }

    /** How many end tags closed nothing. */
    int strayEnds() {
        return strayEnds;
    }

    Template raw(String name, int start) {
        tokens.next();
        int from = around.close(name);
        NestedMarks marks = raws.computeIfAbsent(
                name, raw -> new NestedMarks(text, Pattern.compile("\\{%\\s*(end)?" + raw + "\\s*%\\}")));
        Optional<TextRange> end = marks.closing(from);
        if (end.isPresent()) {
            return raw(name, start, from, end.get().start(), end.get().end());
        }
        around.leaveOpen();
        // Nunjucks keeps what stands before the last of these marks, and reads on behind it.
        return marks.last(from)
                .map(last -> raw(name, start, from, last.end(), last.end()))
                .orElseGet(() -> new Template.Section(List.of(), start, from));
    }

    private Template raw(String name, int start, int bodyStart, int bodyEnd, int end) {
        tokens.goOn(end);
        around.keepBlanks();
        return new Template.Tag(name, List.of(), List.of(), bodyStart, bodyEnd, start, end);
    }

    Template tag(String name, int start) {
        if (!tags.knows(name)) {
            int close = text.indexOf("%}", tokens.at());
            if (close < 0) {
                throw tokens.fault("unknown block tag: " + name);
            }
            tokens.goOn(close + 2);
            boolean known = name.startsWith("end") && told.contains(name.substring(3));
            told.add(name);
            strayEnds += name.startsWith("end") && !known ? 1 : 0;
            return new Broken(known ? Fault.TOLD : Fault.UNKNOWN_TAG, name, List.of(), start, close + 2);
        }
        tokens.next();
        List<String> words = words();
        int opened = tokens.at();
        if (!tags.hasBody(name)) {
            return new Template.Tag(name, words, List.of(), opened, opened, start, opened);
        }
        List<String> ends = List.of("end" + name);
        List<Template> body = around.body(ends);
        if (!around.endedBy(ends)) {
            return around.unclosed(name, start, opened, body);
        }
        int bodyEnd = text.lastIndexOf("{%", tokens.at() - 1);
        return new Template.Tag(name, words, body, opened, bodyEnd, start, around.close("end" + name));
    }

    /** The words up to the tag's end mark; blanks part them. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Token token = tokens.nextOfAny();
        while (token != null) {
            boolean end = token.kind() == Kind.BLOCK_END;
            if (!end && token.kind() != Kind.BLANK) {
                word.append(token.inWords());
            } else if (word.length() > 0) {
                words.add(JsValues.trimmed(word.toString()));
                word.setLength(0);
            }
            token = end ? null : tokens.nextOfAny();
        }
        return words;
    }
}

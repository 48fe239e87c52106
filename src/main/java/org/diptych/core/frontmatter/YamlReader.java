package org.diptych.core.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Reads one YAML front matter token by token, so that nothing is guessed and no types are made from it; used once. */
final class YamlReader {
    /** No author's front matter comes near these; what goes beyond is refused before it costs time or stack. */
    private static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 24;
    private static final int MOST_ALIASES = 20;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    /** The first line that says anything. */
    private static final Pattern FIRST_LINE = Pattern.compile("(?m)^[ \\t]*+[^#\\s][^\\n]*");

    private final String source;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, FieldValue> anchors = new HashMap<>();
    private @Nullable FrontMatterFault fault;
    private final YamlSource places;
    private final YAMLParser parser;
    private int aliases;

    private YamlReader(String source, YamlSource places, YAMLParser parser) {
        this.source = source;
        this.places = places;
        this.parser = parser;
    }

    static FrontMatter read(String source) {
        if (source.length() > LONGEST) {
            return refused(Kind.TOO_LARGE, source);
        }
        YamlSource places = new YamlSource(source);
        try (YAMLParser parser = YAML.createParser(places.yaml())) {
            return new YamlReader(source, places, parser).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
    }

    private FrontMatter read() throws IOException {
        try {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return withoutKeys();
            }
            readFields(fields, 1);
            if (parser.nextToken() != null) {
                report(Kind.AFTER_THE_END, "", range());
            }
        } catch (TooLarge tooLarge) {
            return refused(Kind.TOO_LARGE, source);
        } catch (JsonProcessingException refused) {
            fault = new YamlFaults(source, places, lastField()).of(refused);
        }
        return new FrontMatter(fields, Optional.ofNullable(fault));
    }

    /** Hexo publishes as text what is one word or nothing; a list, and what ends in no YAML, it cannot read at all. */
    private FrontMatter withoutKeys() throws IOException {
        boolean text = parser.currentToken() != JsonToken.START_ARRAY;
        try {
            text &= parser.nextToken() == null;
        } catch (JsonProcessingException refused) {
            text = false;
        }
        return text
                ? refused(Kind.NOT_A_MAPPING, source)
                : new FrontMatter(List.of(), Optional.of(new FrontMatterFault(Kind.NO_COLON, "", firstLine())));
    }

    private TextRange firstLine() {
        Matcher line = FIRST_LINE.matcher(source);
        return line.find() ? new TextRange(line.start(), line.end()) : new TextRange(0, source.length());
    }

    private static FrontMatter refused(Kind kind, String source) {
        FrontMatterFault whole = new FrontMatterFault(kind, "", new TextRange(0, source.length()));
        return new FrontMatter(List.of(), Optional.of(whole));
    }

    private Optional<Field> lastField() {
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(fields.size() - 1));
    }

    private void readFields(List<Field> into, int depth) throws IOException {
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = places.said(parser.currentName());
            TextRange keyRange = range();
            if (!keys.add(key)) {
                report(Kind.DUPLICATE_KEY, key, keyRange);
            }
            parser.nextToken();
            into.add(new Field(key, keyRange, readValue(depth)));
        }
    }

    private FieldValue readValue(int depth) throws IOException {
        if (depth > DEEPEST || aliases > MOST_ALIASES) {
            throw new TooLarge();
        }
        TextRange token = range();
        if (parser.isCurrentAlias()) {
            return alias(places.said(parser.getText()), token);
        }
        boolean scalar = parser.currentToken().isScalarValue();
        NodeProperties properties = NodeProperties.at(source, token.start(), scalar ? token.end() : source.length());
        int start = properties.end();
        properties.unknownTag(source).ifPresent(tag -> report(Kind.BAD_START, "!", tag));
        FieldValue value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> {
                        List<Field> inner = new ArrayList<>();
                        readFields(inner, depth + 1);
                        int last = inner.isEmpty()
                                ? start
                                : inner.get(inner.size() - 1).value().range().end();
                        yield new FieldValue.Fields(inner, collection(start, last));
                    }
                    case START_ARRAY -> {
                        List<FieldValue> items = new ArrayList<>();
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            items.add(readValue(depth + 1));
                        }
                        int last = items.isEmpty()
                                ? start
                                : items.get(items.size() - 1).range().end();
                        yield new FieldValue.Items(items, collection(start, last));
                    }
                    default -> scalar(properties, token);
                };
        properties.anchor().ifPresent(anchor -> anchors.put(anchor, value));
        return value;
    }

    /** What the anchor stands before, at the place of the alias. */
    private FieldValue alias(String anchor, TextRange range) {
        aliases++;
        FieldValue known = anchors.get(anchor);
        if (known instanceof FieldValue.Items list) {
            return new FieldValue.Items(list.items(), range);
        }
        if (known instanceof FieldValue.Fields map) {
            return new FieldValue.Fields(map.fields(), range);
        }
        if (known instanceof Scalar scalar) {
            return new Scalar(scalar.text(), scalar.type(), range);
        }
        report(Kind.UNKNOWN_ALIAS, "*" + anchor, range);
        return new Scalar(anchor, Type.STRING, range);
    }

    private Scalar scalar(NodeProperties properties, TextRange token) throws IOException {
        TextRange range = new TextRange(properties.end(), lastOf(properties.end(), token.end()));
        String written = range.in(source);
        boolean plain = written.isEmpty() || "\"'|>".indexOf(written.charAt(0)) < 0;
        boolean typed = plain && !properties.tagged();
        String text =
                plain && parser.currentToken() != JsonToken.VALUE_STRING ? written : places.said(parser.getText());
        return new Scalar(text, typed ? ScalarTypes.of(text) : Type.STRING, range);
    }

    /** A block scalar's token goes on to the next key; where it keeps its last blank lines, they are its own. */
    private int lastOf(int start, int tokenEnd) {
        if (start >= tokenEnd || "|>".indexOf(source.charAt(start)) < 0) {
            return tokenEnd;
        }
        boolean keeps =
                source.substring(start, tokenEnd).lines().findFirst().orElse("").matches(".[0-9]?\\+.*");
        return keeps ? withoutLineEnd(tokenEnd) : withoutBlanks(start, tokenEnd);
    }

    private int withoutLineEnd(int end) {
        int newline = end > 0 && source.charAt(end - 1) == '\n' ? end - 1 : end;
        return newline > 0 && newline < end && source.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    private TextRange range() {
        return places.range(
                parser.currentTokenLocation().getCharOffset(),
                parser.currentLocation().getCharOffset());
    }

    /** A list or mapping from {@code start} on: up to its closing bracket, or to the end of what it holds last. */
    private TextRange collection(int start, int lastEnd) {
        boolean flow = start < source.length() && "[{".indexOf(source.charAt(start)) >= 0;
        int end = flow ? withoutBlanks(start, range().end()) : lastEnd;
        return new TextRange(start, Math.max(start, end));
    }

    private int withoutBlanks(int start, int from) {
        int end = from;
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private void report(Kind kind, String detail, TextRange range) {
        if (fault == null) {
            fault = new FrontMatterFault(kind, detail, range);
        }
    }

    private static final class TooLarge extends IOException {}
}

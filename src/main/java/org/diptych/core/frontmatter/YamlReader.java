package org.diptych.core.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;

/** Reads one YAML front matter token by token, so that nothing is guessed and no types are made from it; used once. */
final class YamlReader {
    /** No author's front matter comes near these; what goes beyond is refused before it costs time or stack. */
    private static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 24;
    private static final int MOST_ALIASES = 20;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();

    private final String source;
    private final List<Field> fields = new ArrayList<>();
    private final Map<String, FieldValue> anchors = new HashMap<>();
    private FrontMatterFault fault;
    private SourcePlaces places;
    private YAMLParser parser;
    private int aliases;

    YamlReader(String source) {
        this.source = source;
    }

    FrontMatter read() {
        if (source.length() > LONGEST) {
            return refused(Kind.TOO_LARGE);
        }
        places = new SourcePlaces(source);
        try (YAMLParser opened = YAML.createParser(places.yaml())) {
            parser = opened;
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return refused(Kind.NOT_A_MAPPING);
            }
            readFields(fields, 1);
            if (parser.nextToken() != null) {
                report(Kind.SYNTAX, "---", range());
            }
        } catch (TooLarge tooLarge) {
            return refused(Kind.TOO_LARGE);
        } catch (JsonProcessingException refused) {
            fault = new YamlFaults(source, places, lastField()).of(refused);
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
        return new FrontMatter(fields, Optional.ofNullable(fault));
    }

    private FrontMatter refused(Kind kind) {
        FrontMatterFault whole = new FrontMatterFault(kind, "", new TextRange(0, source.length()));
        return new FrontMatter(List.of(), Optional.of(whole));
    }

    private Optional<Field> lastField() {
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(fields.size() - 1));
    }

    private void readFields(List<Field> into, int depth) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            TextRange keyRange = range();
            if (into.stream().anyMatch(field -> field.key().equals(key))) {
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
        String anchor = parser.getObjectId();
        int start = range().start();
        FieldValue value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> {
                        List<Field> inner = new ArrayList<>();
                        readFields(inner, depth + 1);
                        yield new FieldValue.Fields(inner, upToHere(start));
                    }
                    case START_ARRAY -> {
                        List<FieldValue> items = new ArrayList<>();
                        while (parser.nextToken() != JsonToken.END_ARRAY) {
                            items.add(readValue(depth + 1));
                        }
                        yield new FieldValue.Items(items, upToHere(start));
                    }
                    default -> readScalar();
                };
        if (anchor != null) {
            anchors.put(anchor, value);
        }
        return value;
    }

    private FieldValue readScalar() throws IOException {
        TextRange range = range();
        if (parser.isCurrentAlias()) {
            aliases++;
            FieldValue known = anchors.get(parser.getText());
            if (known == null) {
                report(Kind.SYNTAX, "*" + parser.getText(), range);
            }
            return known == null ? new Scalar(parser.getText(), Type.STRING, range) : known;
        }
        String written = range.in(source);
        boolean plain = written.isEmpty() || "\"'|>!&".indexOf(written.charAt(0)) < 0;
        String text = plain && parser.currentToken() != JsonToken.VALUE_STRING ? written : parser.getText();
        return new Scalar(text, plain ? ScalarTypes.of(text) : Type.STRING, range);
    }

    private TextRange range() {
        return places.range(
                parser.currentTokenLocation().getCharOffset(),
                parser.currentLocation().getCharOffset());
    }

    /** From {@code start} to the end of what has just been read, without the line ends a block takes along. */
    private TextRange upToHere(int start) {
        int end = Math.max(start, range().end());
        while (end > start && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private void report(Kind kind, String detail, TextRange range) {
        if (fault == null) {
            fault = new FrontMatterFault(kind, detail, range);
        }
    }

    private static final class TooLarge extends IOException {}
}

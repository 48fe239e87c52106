package org.diptych.core.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FieldValue.Type;
import org.diptych.core.frontmatter.FrontMatterFault.Kind;
import org.diptych.core.text.TextRange;

/** Reads one {@code ;;;} front matter, an object without its braces; used once. */
final class JsonReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(24)
                    .maxDocumentLength(64 * 1024)
                    .build())
            .build();

    private final String source;
    private final JsonParser parser;

    private JsonReader(String source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static FrontMatter read(String source) {
        try (JsonParser parser = JSON.createParser("{" + source + "}")) {
            return new JsonReader(source, parser).read();
        } catch (JsonProcessingException refused) {
            long offset =
                    refused.getLocation() == null ? 0 : refused.getLocation().getCharOffset();
            return notJson(new TextRange(place(offset, source), source.length()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("reading from a string", impossible);
        }
    }

    private FrontMatter read() throws IOException {
        parser.nextToken();
        List<Field> fields = readFields();
        return parser.nextToken() == null ? new FrontMatter(fields, Optional.empty()) : notJson(range());
    }

    private static FrontMatter notJson(TextRange range) {
        return new FrontMatter(List.of(), Optional.of(new FrontMatterFault(Kind.NOT_JSON, "", range)));
    }

    private List<Field> readFields() throws IOException {
        List<Field> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            TextRange keyRange = keyRange();
            parser.nextToken();
            FieldValue value = readValue();
            // JSON.parse keeps the last of two.
            fields.removeIf(field -> field.key().equals(key));
            fields.add(new Field(key, keyRange, value));
        }
        return fields;
    }

    private FieldValue readValue() throws IOException {
        int start = range().start();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new FieldValue.Fields(readFields(), new TextRange(start, range().end()));
            case START_ARRAY -> {
                List<FieldValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(readValue());
                }
                yield new FieldValue.Items(items, new TextRange(start, range().end()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Type.BOOLEAN);
            case VALUE_NULL -> scalar(Type.NULL);
            default -> scalar(Type.STRING);
        };
    }

    private Scalar scalar(Type type) throws IOException {
        return new Scalar(parser.getText(), type, range());
    }

    /** The key with its quotes: the parser has gone on to the value already. */
    private TextRange keyRange() {
        int start = range().start();
        int end = start + 1;
        while (end < source.length() && source.charAt(end) != '"') {
            end += source.charAt(end) == '\\' ? 2 : 1;
        }
        return new TextRange(start, Math.min(end + 1, source.length()));
    }

    private TextRange range() {
        int start = place(parser.currentTokenLocation().getCharOffset(), source);
        return new TextRange(
                start, Math.max(start, place(parser.currentLocation().getCharOffset(), source)));
    }

    /** The reader counts the brace put before the source. */
    private static int place(long offset, String source) {
        return (int) Math.max(0, Math.min(offset - 1, source.length()));
    }
}

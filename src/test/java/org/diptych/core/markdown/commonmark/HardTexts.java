package org.diptych.core.markdown.commonmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The texts that the renderers were asked about, for laws that hold whatever stands in a text. */
public final class HardTexts {
    private static final Path DIALECT = Path.of("src/test/resources/dialect");

    private HardTexts() {}

    /** The snippets, one construct each. */
    public static List<String> snippets() {
        return sources("snippets.json");
    }

    /** One of those, or of the texts made of what is hard to read. */
    public static Arbitrary<String> any() {
        List<String> all = new ArrayList<>(snippets());
        all.addAll(sources("marked-made.json"));
        all.addAll(sources("markdown-it-made.json"));
        all.addAll(sources("markdown-it-attributes.json"));
        return Arbitraries.of(all);
    }

    private static List<String> sources(String file) {
        try {
            List<String> sources = new ArrayList<>();
            new ObjectMapper()
                    .readTree(DIALECT.resolve(file).toFile())
                    .forEach(one -> sources.add(one.get("source").asText()));
            return sources;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

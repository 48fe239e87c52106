package org.diptych.core.markdown.hexo.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The language names Hexo can colour; any other is published as plain text. Immutable. */
final class CodeLanguages {
    private static final String NAMES = "/org/diptych/assets/markdown/code-languages.txt";

    private final Set<String> names;

    CodeLanguages() {
        try (InputStream in = CodeLanguages.class.getResourceAsStream(NAMES)) {
            names = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + NAMES, e);
        }
    }

    /** The class Hexo writes for {@code language}. */
    String published(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return names.contains(name) ? name : "plaintext";
    }
}

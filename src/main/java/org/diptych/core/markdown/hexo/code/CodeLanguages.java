package org.diptych.core.markdown.hexo.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The language names Hexo can colour; any other is published as plain text. Immutable. */
public final class CodeLanguages {
    private static final String NAMES = "/org/diptych/assets/markdown/code-languages.txt";

    private static final Set<String> ALL = read();

    CodeLanguages() {}

    /** All of them, in small letters, other names of the same language among them. */
    public static Set<String> names() {
        return ALL;
    }

    private static Set<String> read() {
        try (InputStream in = CodeLanguages.class.getResourceAsStream(NAMES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + NAMES, e);
        }
    }

    /** The class Hexo writes for {@code language}. */
    String published(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return ALL.contains(name) ? name : "plaintext";
    }
}

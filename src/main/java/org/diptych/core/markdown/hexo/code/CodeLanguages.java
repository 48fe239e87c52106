package org.diptych.core.markdown.hexo.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The language names Hexo can colour; any other is published as plain text. Immutable. */
public final class CodeLanguages {
    private static final String FOLDER = "/org/diptych/assets/markdown/";

    private static final Set<String> ALL = Set.copyOf(lines("code-languages.txt"));

    /** What Prism calls a language, by another name of it. */
    private static final Map<String, String> OF_PRISM = lines("prism-aliases.txt").stream()
            .map(line -> line.split(" "))
            .collect(Collectors.toUnmodifiableMap(names -> names[0], names -> names[1]));

    CodeLanguages() {}

    /** All of them, in small letters, other names of the same language among them. */
    public static Set<String> names() {
        return ALL;
    }

    private static List<String> lines(String file) {
        try (InputStream in = CodeLanguages.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The class Hexo writes for {@code language} where Prism colours it. */
    static String publishedByPrism(String language) {
        boolean none = language.isEmpty() || language.equals("plaintext");
        return none ? "none" : OF_PRISM.getOrDefault(language, language);
    }

    /** The class Hexo writes for {@code language}. */
    String published(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return ALL.contains(name) ? name : "plaintext";
    }
}

package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.core.markdown.Dialect;
import org.junit.jupiter.api.Test;

/** What differs by site is said in one place, so that another way to cite, to mark languages or to render is one more. */
class SiteSyntaxTest {
    private static final Path MAIN = Path.of("src/main/java/org/diptych");
    private static final Pattern REMARK =
            Pattern.compile("//[^\n\"]*$|/\\*.*?\\*/", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "\"[^\"\n]*\\b(?:lang_content|language_switch|endlang_content|endreferences|\\{%\\s*ref)\\b[^\"\n]*\""
                    + "|(?:equals|case|Tag|tags\\.\\w+)[ (]\"(?:ref|references)\"");
    private static final Pattern LANGUAGE = Pattern.compile("\"(?:en|zh|zh-CN)\"");
    private static final Pattern DIALECT = Pattern.compile("\\bDialect\\.(?:"
            + String.join("|", Stream.of(Dialect.values()).map(Enum::name).toList()) + ")\\b");

    @Test
    void onlyTheSyntaxSpellsTagsOfCitationsAndLanguages() throws IOException {
        assertThat(saying(TAG, file -> file.startsWith(MAIN.resolve("core/syntax"))))
                .isEmpty();
    }

    @Test
    void onlyTheSyntaxKnowsOneLanguageFromAnother() throws IOException {
        assertThat(saying(LANGUAGE, file -> file.startsWith(MAIN.resolve("core/syntax"))))
                .isEmpty();
    }

    /** Which dialect it is, is nobody's business but of who reads it from a site's packages. */
    @Test
    void nobodyDecidesByTheNameOfADialect() throws IOException {
        assertThat(saying(DIALECT, file -> file.endsWith("core/markdown/Dialect.java")))
                .isEmpty();
    }

    /** What {@code pattern} finds outside of remarks, by file. */
    private static Map<String, List<String>> saying(Pattern pattern, Predicate<Path> allowed) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(allowed.negate())
                    .forEach(file -> {
                        String code = REMARK.matcher(read(file)).replaceAll("");
                        List<String> said = pattern.matcher(code)
                                .results()
                                .map(match -> match.group())
                                .toList();
                        if (!said.isEmpty()) {
                            found.put(MAIN.relativize(file).toString(), said);
                        }
                    });
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
